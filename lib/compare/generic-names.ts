/** Capitalised words that are no name of their own: shared by any two stories, they say nothing of one incident. */
export const NOT_NAMES: ReadonlySet<string> = new Set(
  `the a an on in at by for of and to from with but if as it he she they we i his her their our your my this that these those there here when while
  after before since until during who what where why how which whose not no yes all both some many most more other another each every any one two
  three four five six seven eight nine ten eleven twelve last next new old early late today tonight yesterday tomorrow morning
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun january february march april may june july august
  september october november december jan feb mar apr jun jul aug sept sep oct nov dec am pm est edt cst cdt pst pdt mst mdt gmt utc ist bst
  mr mrs ms miss dr sir lord lady rev sgt lt capt col gen maj cpl pvt det det cmdr supt insp ofc officer officers sergeant lieutenant captain colonel
  general major corporal private commander superintendent inspector constable detective detectives deputy sheriff chief mayor governor president
  vice minister prime senator representative congressman judge justice attorney prosecutor prosecutors coroner director secretary spokesman
  spokeswoman spokesperson king queen prince pope imam pastor reverend police authorities officials investigators witnesses residents neighbors
  neighbours friends family relatives victims suspects anyone everyone someone people man men woman women boy girl teen teenager child children
  update updated updates breaking news posted published copyright photo photos video watch read related story stories share email print facebook
  twitter instagram youtube whatsapp telegram google tv cnn bbc abc nbc cbs fox ap afp reuters associated press agence france presse getty images
  image reporter correspondent staff writer editor contributed report click tap subscribe newsletter advertisement ad rights reserved llc inc
  crime stoppers stopper tip tips line anonymous reward dna swat cpr ems icu er lgbtq covid suv ak ar mm god christmas easter thanksgiving
  halloween independence memorial labor labour veterans valentine mother father instead however meanwhile also according just so then now still even
  yet once later let please thank thanks good bad great well according because although though despite under over about against between among near
  within without through across around behind outside inside upon per via like unlike such same only very much can could will would should might must
  do does did has have had is are was were be been being get got go went come came see saw say says said tell told call called calls ask asked
  shooting shootings shot killed dead death deaths injured wounded murder homicide attack attacks bomb blast suspect victim arrest arrested charged
  gunman gunmen hospital`.split(/\s+/),
);

/** Words that make a name but do not single it out: two stories with one "Medical Center" may be of anywhere. */
export const GENERIC: ReadonlySet<string> = new Set(
  `street avenue road drive boulevard lane way court place highway parkway freeway interstate route block square terrace circle plaza bridge county
  city town township village district province region state states national international central north south east west northern southern eastern
  western northeast northwest southeast southwest upper lower greater downtown side area heights hills park parks gardens garden beach lake river
  valley bay island creek mountain mount mall center centre hospital hospitals medical memorial regional university college school high elementary middle
  academy church temple mosque club bar lounge restaurant hotel motel inn apartments apartment complex housing station airport jail prison court
  courthouse office department bureau division unit service services force forces federal authority agency association foundation society union
  council committee commission ministry ministries government house senate congress parliament supreme district examiner health fire rescue safety
  public emergency trauma clinic saint st san santa los las el la de del le new old fort port great grand royal general sinai children kids community
  law enforcement human rights army navy air guard guards liberation front party movement group company corporation media times post daily tribune
  herald journal gazette star sun globe channel action radio television red blue green white black king martin luther jr sr american african
  far criminal investigation investigations immediate release forensic sciences institute violence intervention caption close full view hide show
  homicide task major crimes crime judicial circuit magistrate superior correctional detention board control administration contact follow courtesy
  advocate christ mount oak lawn grove
  mercy baptist methodist presbyterian lutheran holy cross bureau commissioner patrol squad team field tactical gang narcotics special
  hispanic latino asian indian united nations islamic arab republic people democratic world war street unity`.split(
    /\s+/,
  ),
);

/** Names of two words known everywhere: places too large, bodies too present. */
export const COMMON_NAMES: ReadonlySet<string> = new Set(
  `new york|new orleans|los angeles|las vegas|san francisco|san diego|san antonio|kansas city|new jersey|new mexico|new hampshire|north carolina
south carolina|north dakota|south dakota|west virginia|rhode island|puerto rico|united states|united kingdom|united nations|united arab|arab emirates|saudi arabia
south africa|south korea|north korea|south sudan|sri lanka|new zealand|new delhi|hong kong|middle east|european union|white house|supreme court|security council
islamic state|human rights|rights watch|amnesty international|red cross|red crescent|associated press|social media|cook county|martin luther
luther king|king jr|donald trump|joe biden|barack obama|vladimir putin|volodymyr zelensky|volodymyr zelenskyy|bashar assad|bashar al-assad|al assad|al qaeda|al shabaab|boko haram
prime minister|benjamin netanyahu|narendra modi|imran khan|nawaz sharif|shehbaz sharif|recep tayyip|tayyip erdogan|rami abdel|abdel rahman|high school|gun violence
second amendment|justice department|homeland security|state department|defense department|national guard|state police|district attorney`.split(
    /[|\n]/,
  ),
);
