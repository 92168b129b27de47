import type { WordTable } from './word-set';

/** Words with a full stop that does not end a sentence: always (`Abbrev`), or only before a word that cannot start one (`AbbrevMaybe`). */
export const ABBREVIATIONS: WordTable = {
  Abbrev:
    'mr mrs ms dr prof gen lt col maj sgt capt cmdr cpl adm brig supt insp rev fr hon gov sen rep pres st sr jr messrs dep asst det ssgt pvt pfc vs etc approx no nos vol pp fig ave blvd rd mt ft op cit al mohd md',
  AbbrevMaybe:
    'jan feb mar apr jun jul aug sept sep oct nov dec inc ltd corp co bros dept univ a.m p.m am pm u.s u.k u.n u.s.a d.c e.u b.c a.d j.k i.e e.g',
};
