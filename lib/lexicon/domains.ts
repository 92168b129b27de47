const set = (words: string) => new Set(words.split(/\s+/).filter(Boolean));

/** Diseases and their statistics: deaths by them are no casualties of an event. */
export const DISEASE = set(
  `covid covid-19 coronavirus virus pandemic epidemic outbreak-of infections infection infected malaria cancer cancers influenza flu tuberculosis tb ebola cholera measles polio dengue diabetes stroke strokes obesity smoking
  tobacco alzheimer's alzheimer dementia asthma pneumonia sepsis overdose overdoses opioid opioids fentanyl vaccine vaccines vaccinated vaccination ventilators ventilator plague bubonic zika hepatitis leukemia leukaemia tumour tumor disease diseases lassa mpox monkeypox`,
);

/** Words of matches, films, series, books and games. */
export const SPORT_FILM = set(
  `goal goals wicket wickets innings overs batsman batsmen bowler bowlers midfielder striker-n goalkeeper quarterback touchdown touchdowns inning homer homers pitcher puck overtime playoff playoffs league coach coaches season seasons penalty-kick
  halftime half-time scorer scored unbeaten semifinal semi-final quarterfinal quarter-final tournament championship midfield offense rebounds rebound assists slam-dunk fairway birdie bogey putt
  gameplay console playstation xbox nintendo steam multiplayer dlc player's boss-fight level-up protagonist sequel prequel trilogy screenplay trailer box-office cast starring character characters episode episodes showrunner cinematography novel novels fiction film films movie movies villain thriller remake cinema plot heroine actress screening audiences ferryman-n director's blockbuster`,
);
export const SPORT_FILM_LIMIT = 14;

/** Openers of sentences that suppose. */
export const HYPOTHETICAL = set('if suppose imagine would could should');

/** Words of general rates. */
export const RATE = set('annually yearly per-capita');

/** Words that tell that people who were shot or stabbed lived. */
export const SURVIVAL = set(
  'hospital hospitals hospitalized hospitalised injured injuries wounded wounds treated treatment survive recover recovering non-life-threatening condition surgery',
);

/** Words that make a sentence tell of a made-up event. */
export const FICTION = set(
  'film novel movie thriller sequel prequel episode bestseller opera ballad screenplay villain protagonist novelist gladiators gladiator fairytale netflix plot-twist fictional chapter gameplay',
);
/** Behind a word of fiction, words that bring the sentence back to the world ("film crew", "movie theater"). */
export const FICTION_TRADE = set(
  'crew set director festival studio maker makers theater theatre star producer premiere industry company coronavirus',
);

/** Words by which a sentence supposes, dreams or rehearses. */
export const SUPPOSED = set('dreamed dreamt simulated simulates simulation hypothetical hypothetically simulating');

/** Words of votes, money and feelings beside which "eliminated", "hurt", "lost" and the like harm nobody. */
export const FIGURATIVE = set(
  'ballot polls votes vote runoff semifinal semi-final quarterfinal tax taxes tariff tariffs remark remarks feelings joke comedian golf',
);

/** Words of sport: they bar the players of a side, not the people at a match. */
export const SPORT = set(
  'tournament matches match fixture fixtures squad suspension suspended knee hamstring ankle groin substitute lineup midfielder defenders striker goalkeeper play-off playoff playoffs coach innings knicks bulls padres dodgers league season cup weekend-s half-time halftime',
);
/** The people of a side. */
export const PLAYERS = set(
  'player players captain captains striker strikers defender defenders goalkeeper goalkeepers midfielder midfielders men knicks padres batsman batsmen bowler bowlers quarterback side forwards',
);

/** Pairs of words by which a sentence supposes or tells of something made up. */
export const SUPPOSED_PAIRS = new Set([
  'worst case',
  'make sure',
  'the series',
  'board game',
  'video game',
  'cast as',
  'he plays',
  'she plays',
  'last level',
  'stand-up comedian',
  'agatha christie',
  'storyline in',
]);
