import { wordSet } from './word-set';

/** Words of a sentence that speaks of flying people. */
export const PLANES = wordSet(
  'flight flights plane planes jet jets jetliner airliner airliners airlines airways aboard passengers',
);

/** Letters before a number that name a make of aircraft, arms, roads or years, never a flight. */
export const MAKES = wordSet('ak an ar as cf ch eu fy gbu hk il kc km mi mig mq nh pac pkm rpg rq sr su tb tu uh us');
