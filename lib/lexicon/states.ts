import { wordSet } from './word-set';

/** Countries and the capitals that speak for them ("Moscow said"); the first word of longer names. */
export const STATES = wordSet(
  `afghanistan albania algeria angola argentina armenia australia austria azerbaijan bahrain bangladesh belarus belgium benin bolivia bosnia botswana brazil britain bulgaria burundi cambodia cameroon canada chad chile china colombia congo croatia cuba cyprus
   czechia denmark djibouti ecuador egypt eritrea estonia ethiopia finland france gabon gambia georgia germany ghana greece guatemala guinea guyana haiti honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jordan kazakhstan
   kenya kosovo kuwait kyrgyzstan laos latvia lebanon liberia libya lithuania luxembourg madagascar malawi malaysia maldives mali malta mauritania mexico moldova mongolia montenegro morocco mozambique myanmar namibia nepal netherlands nicaragua niger nigeria norway oman
   pakistan panama paraguay peru philippines poland portugal qatar romania russia rwanda senegal serbia singapore slovakia slovenia somalia spain sudan sweden switzerland syria taiwan tajikistan tanzania thailand togo tunisia turkey türkiye turkmenistan uganda ukraine
   uruguay uzbekistan venezuela vietnam yemen zambia zimbabwe uk us usa u.s u.s. u.k u.k. eu uae
   kabul moscow kyiv kiev washington london paris berlin beijing delhi islamabad tehran baghdad damascus ankara riyadh cairo athens rome madrid tokyo seoul pyongyang jerusalem ramallah khartoum nairobi abuja kinshasa kigali addis tripoli tunis algiers rabat beirut amman doha
   sanaa sana'a dhaka kathmandu colombo naypyidaw hanoi manila jakarta canberra ottawa caracas bogotá bogota lima brasilia havana brussels warsaw budapest bucharest belgrade baku yerevan tbilisi minsk pretoria harare maputo bamako niamey ouagadougou`,
);

/** Media that speak under a name that says nothing of media. */
export const MEDIA_NAMES = wordSet(
  'afp ap upi reuters bbc cnn npr pbs abc cbs nbc itv rté rte dpa efe ansa xinhua tass interfax ria sana irna isna fars tasnim anadolu kuna wam petra yonhap kyodo pti ani ians app dawn geo ary aljazeera jazeera arabiya axios bloomberg politico mailonline ruptly sputnik haaretz guardian telegraph independent globe tribune herald gazette times post observer-dispatch star sun mirror newsweek cerigua acan-efe notimex dw euronews politiken spiegel bild zeit figaro monde libération hindu rappler inquirer aamaq amaq deutsche welle irrawaddy mizzima khaama tolo tolonews pajhwok ukrinform suspilne',
);
