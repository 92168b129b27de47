/**
 * Countries, states and provinces: places too wide to be one incident's. Two articles that share only one of these
 * tell of one incident only where something else says so. Directions ("northern Syria") are cut off before the look-up.
 */
const ROWS = `
afghanistan|albania|algeria|angola|argentina|armenia|australia|austria|azerbaijan|bahrain|bangladesh|belarus|belgium|benin|bolivia|bosnia|brazil
bulgaria|burkina faso|burundi|cambodia|cameroon|canada|central african republic|chad|chile|china|colombia|congo|democratic republic of congo|drc
costa rica|croatia|cuba|cyprus|czech republic|denmark|djibouti|dominican republic|ecuador|egypt|el salvador|eritrea|estonia|ethiopia|finland|france
gabon|gambia|georgia|germany|ghana|greece|guatemala|guinea|haiti|honduras|hungary|iceland|india|indonesia|iran|iraq|ireland|israel|italy|ivory coast
jamaica|japan|jordan|kazakhstan|kenya|kosovo|kuwait|kyrgyzstan|laos|latvia|lebanon|lesotho|liberia|libya|lithuania|madagascar|malawi|malaysia|mali
mauritania|mexico|moldova|mongolia|montenegro|morocco|mozambique|myanmar|burma|namibia|nepal|netherlands|new zealand|nicaragua|niger|nigeria
north korea|norway|oman|pakistan|palestine|panama|papua new guinea|paraguay|peru|philippines|poland|portugal|qatar|romania|russia|rwanda|saudi arabia
senegal|serbia|sierra leone|slovakia|slovenia|somalia|south africa|south korea|south sudan|spain|sri lanka|sudan|sweden|switzerland|syria|taiwan
tajikistan|tanzania|thailand|togo|tunisia|turkey|turkiye|turkmenistan|uganda|ukraine|united arab emirates|uae|united kingdom|uk|britain|england
scotland|wales|northern ireland|united states|us|usa|america|uruguay|uzbekistan|venezuela|vietnam|yemen|zambia|zimbabwe
africa|asia|europe|middle east|sahel|caucasus|balkans|caribbean|latin america|gaza strip|gaza|west bank|kashmir|kurdistan|donbas|donbass|crimea|chechnya|dagestan
balochistan|baluchistan|sindh|punjab|khyber pakhtunkhwa|kp|kpk|north waziristan|south waziristan|waziristan|fata|azad kashmir|gilgit baltistan|assam
manipur|nagaland|chhattisgarh|jharkhand|bihar|uttar pradesh|madhya pradesh|andhra pradesh|maharashtra|gujarat|rajasthan|odisha|orissa|west bengal
kerala|karnataka|tamil nadu|telangana|haryana|himachal pradesh|uttarakhand|jammu and kashmir|jammu kashmir|borno|yobe|adamawa|zamfara|katsina|plateau|benue
niger state|kaduna state|kebbi|taraba|north kivu|south kivu|ituri|cabo delgado|tigray|amhara|oromia|darfur|kordofan|helmand|nangarhar|badakhshan|anbar
nineveh|sinai|north sinai|xinjiang|tibet|mindanao|sulu|java|sumatra|papua|aceh|rakhine|shan|chin|sagaing|kachin
alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine
maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|north carolina|north dakota
ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|west virginia|wisconsin|wyoming
ontario|quebec|alberta|british columbia|manitoba|saskatchewan|nova scotia|new south wales|queensland|new york state|washington state
`;

export const WIDE_PLACES: ReadonlySet<string> = new Set(ROWS.trim().split(/[|\n]/));
