/**
 * What privacy policies call themselves and their subject, in some forty languages: stems, because languages bend words,
 * written without accents and matched against folded text. Each list is one bounded alternation, linear in the text.
 */

/** Accents removed, so that DONNEES, données and the donnees of an address are one word. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize();
}

/** The subject: privacy, personal data. A space stands for any separator of an address, too. */
const TOPIC = [
  'privacy|personal(?:ly identif\\w+)? (?:data|info)|data protection|data policy|[cv]cpa\\b|cpra\\b|gdpr',
  'datenschutz|privatsphare|personenbezogen|personliche[nr]? daten|dsgvo',
  'gegevensbescherming|persoonsgegevens|persoonlijke gegevens',
  'integritetspolicy|personuppgift|dataskydd|personvern|privatliv|person(?:lige )?(?:data|op+lysning)|databeskyttelse',
  'tietosuoja|henkilotie|personuvernd|personuupplysing',
  'confidentialite|vie privee|donnees (?:a caractere )?perso|protection (?:des|de) donnees|rgpd',
  'privacidad|datos (?:de caracter )?personal|proteccion de (?:los )?datos|privacidade|dados pessoais|protecao de dados|lgpd',
  'riservatezza|dati personali|protezione dei dati|privacitat|dades personals|confidentialitat|datelor (?:cu caracter )?personal',
  'prywatnosci|dan(?:ych|e) osobow|rodo\\b|soukromi|osobni(?:ch|m)? udaj|sukromi|osobn(?:e|ych) udaj',
  'конфиденци|персональны|персональн(?:і|их) дан|приватност|лични(?:те)? данни|поверителност|личним? подацим?',
  'privatnost|osobn(?:i|ih|e) poda|zasebnost|osebn(?:i|ih) podat|privatumo|asmens duomen|privatum|personas dat|privaatsus|isikuandme',
  'adatvedelm|adatkezel|szemelyes adat|απορρητου|προσωπικ(?:ων|α) δεδομεν|gizlilik|kisisel veri|kvkk',
  'プライバシー|個人情報|隐私|隱私|个人信息|個人資料|개인정보|الخصوصية|البيانات الشخصية|פרטיות|מידע אישי',
  'privasi|data pribadi|data peribadi|quyen rieng tu|du lieu ca nhan|thong tin ca nhan|ความเป็นส่วนตัว|ข้อมูลส่วนบุคคล|गोपनीयता|व्यक्तिगत',
].join('|');

/** The kind of document: policy, notice, statement. */
const NOTICE = [
  'polic[yi]|notice|statement|polit|πολιτ|полит|practices|rights|avis|charte|declara|informativ|information notice',
  'erklarung|richtlinie|hinweis|bestimmung|verklaring|beleid|melding|erkl.ring|seloste|lauseke|yfirlysing|zasad|ochran|prohlaseni|oznameni',
  'tajekoztato|szabalyzat|nyilatkozat|politika|bildirim|aydinlatma|beyan|уведомлен|повідомлен',
  'ポリシー|方針|政策|声明|聲明|通知|처리방침|정책|취급방침|سياسة|إشعار|מדיניות|kebijakan|pemberitahuan|dasar|chinh sach|นโยบาย|ประกาศ|नीति',
].join('|');

/** Other documents with much to say on data: a name of theirs speaks against a policy unless it names privacy, too. */
const OTHER = [
  'terms|conditions|agreement|\\btos\\b|eula|licen[sc]e|addendum|processing|processors?\\b|guidelines|law enforcement|cookie',
  'nutzungsbeding|agb\\b|geschaftsbeding|auftragsverarb|condiciones|terminos|termos|condizioni|termini|voorwaarden|villkor|vilkar',
  'regulamin|warunki|podminky|услови|соглашени|kosullar|sozlesme|규약|약관|規約|条款|協議|协议|impressum|imprint|mentions legales',
].join('|');

/** "We", "our", "you", "your": a policy speaks for its service to its reader; an article about policies does not. */
const PERSON = [
  'we|our|us|you|your|wir|uns|unsere?|sie|ihre[nrms]?|du|dein[enrms]?|nous|notre|nos|vous|votre|vos',
  'nosotros|nuestr[oa]s?|usted|sus?|noss?[oa]?s?|voce|seus?|suas?|nostr[oiae]|noi|lei|suoi|tuoi|wij|onze|ons|uw?|jij|je|jouw',
  'vi|var[at]?|vores?|dig|din[ae]?|ditt|deg|sinu[na]?|nas|nasz\\w*|panstw\\w*|twoj\\w*|nase\\w*|vam|vase\\w*|biz\\w*|siz\\w*',
  'мы|нас|наш\\p{L}*|вы|вас|вам|ваш\\p{L}*|μας|σας|onn?\\w*|mi|dvs|dumneavoastra|kami|anda|ban',
].join('|');

/** Not to be kept in variables with state: all uses are `match` and `test` on patterns without the `g` flag, or `match` with it. */
export const TOPIC_NAME = new RegExp(TOPIC, 'i');
export const TOPIC_COUNT = new RegExp(TOPIC, 'gi');
export const NOTICE_NAME = new RegExp(NOTICE, 'i');
export const OTHER_NAME = new RegExp(OTHER, 'i');
export const PERSON_COUNT = new RegExp(
  `(?<!\\p{L})(?:${PERSON})(?!\\p{L})|我们|我們|您|当社|お客|皆様|당사|회사|귀하|이용자|نحن|لدينا|אנו|שלך|เรา|ท่าน|हम|आप`,
  'giu',
);
