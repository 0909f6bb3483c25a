import type { DataType } from '../../types';
import { re } from '../../vocabulary';

export interface DataTypeWords {
  word: DataType;
  /** Names the data where the sentence tells that the service has it. */
  match: RegExp;
  /** Names it wherever the sentence stands: the words tell of collecting by themselves. */
  tells?: RegExp;
  /** In a sentence with these words the names mean something else. */
  unless?: RegExp;
}

const LIST_END = String.raw`(?=\s*(?:[,;./)]|$|\band\b|\bor\b|&))`;

/** Each word of the set, and how policies name the data that it stands for. */
export const DATA_TYPE_WORDS: readonly DataTypeWords[] = [
  {
    word: 'name',
    match: re`\b(?:first|last|full|legal|real|sur|given|family|contact|maiden|billing|preferred|your|user's|customer|individual|personal|member|student's|child's) ?names?\b|\bsurnames?\b|(?<!\b(?:user|domain|file|host|brand|trade|screen|device|server|company|product|app|browser|network|model|event|display|business|organi[sz]ation|cookie|project|folder|page|account|service|site|the|set|its|isp|employer|company's|a|school) |[-.])\bnames?\b(?! of (?:the|our|your (?:employer|company|device)|any|each|third)| and version| servers?)`,
  },
  { word: 'email', match: /\be-?mail(?:s|ed|ing)?\b(?: address(?:es)?)?/, unless: /\bunsubscribe\b/ },
  {
    word: 'phone',
    match: re`\b(?:tele)?phone(?:\/\w+)?[ -](?:numbers?|no\b|details)|\b(?:mobile|cell(?:ular)?|fax|contact|home|work|telephone) (?:phone )?numbers?\b|\btelephone\b${LIST_END}|\b(?:mobile )?phone\b${LIST_END}`,
  },
  {
    word: 'postal-address',
    match:
      /\b(?:postal|mailing|home|physical|street|billing|shipping|delivery|residential|residence|business|work|invoice|permanent|post|correspondence|geographic(?:al)?) (?:and \w+ )?address(?:es)?\b|(?<!\b(?:e-?mail|ip|mac|web|protocol|internet|wallet|url|bitcoin|to|will|we|help|network|site|\(ip\)|electronic|blockchain|hardware|page|website|and \w+) |mail-|[-@])\baddress(?:es)?\b(?=\s*(?:[,;./)(]|$|\band\b|\bor\b|&|details|information|of residence))/,
  },
  {
    word: 'birth-date-or-age',
    match:
      /\b(?:date|year|day|month|place) of birth\b|\bbirth ?-?(?:dates?|days?|years?)\b|\bdob\b|\b(?:your|user's|and|or|,|gender,?|sex,?|name,?|as|approximate|estimated|like) age\b(?! of (?:majority|consent|\d|thirteen|sixteen|eighteen)| (?:limit|requirement|restrict|appropriate))|^\W*age\b|\bage (?:range|group|band|bracket|and|or|information|data)\b|\bage,/,
  },
  { word: 'gender', match: /\bgender\b|\bsex\b(?! offend| traffick| life| orient)/ },
  {
    word: 'government-id',
    match:
      /\bsocial (?:security|insurance)\b(?: numbers?)?|\bpassports?\b|\bdriver'?s?'? ?licen[cs]es?\b|\bdriving licen[cs]e|\bgovernment[- ](?:issued|id\b|identif)|\bgovernmental id|\b(?:national|state|personal|official) (?:id\b|ids\b|identity|identification|insurance)(?: (?:numbers?|cards?|documents?))?|\bidentity (?:cards?|documents?)|\bidentification (?:numbers?|documents?|cards?)|\btax(?:payer)? (?:id\b|ids\b|identification|file|numbers?)|\bssn\b|\bid (?:cards?|documents?)\b|\bphoto id\b|\bproof of identity\b/,
  },
  {
    word: 'payment',
    match:
      /\b(?:credit|debit|payment|bank|charge|gift)(?: or (?:debit|credit))?[ -]cards?\b|\bpayment (?:information|details?|data|methods?|accounts?|instruments?|credentials|processing|type|and)|\bbank(?:ing)? (?:accounts?|details?|information|data|or)\b|\bbilling (?:information|details?|data|and|contact|records?)|\bcard (?:numbers?|details?|information|data)|\bfinancial (?:information|data|accounts?|details)|\biban\b|\bpaypal (?:account|e-?mail)|\baccount numbers?\b|\bcreditcard\b|\bcrypto\w* wallet/,
  },
  {
    word: 'purchases',
    match:
      /\bpurchas(?:es|ed|ing)\b|\bpurchase (?:history|information|data|records?|details|activity|or)\b|\btransaction(?:s|al)?\b(?: (?:history|information|data|details|records?))?|\border(?:s|ed)?(?: (?:history|information|details|data|number))|\b(?:your|past|previous|place an?|placing an?|place|placed) orders?\b|\b(?:products?|services?|items?|goods|tickets?|subscriptions?|games?) (?:and services |or services )?(?:that )?(?:you (?:have |may )?(?:purchase|order|buy|bought|subscribe)|purchased|ordered|bought)|\bcommercial information\b|\bsubscription (?:information|details|history|data|type|plan)|\bwhen you (?:purchase|buy|order|make a purchase|subscribe to)|\bbooking (?:information|details|data)|\bdonations?\b/,
  },
  {
    word: 'credentials',
    match:
      /\bpasswords?\b|\blog-?in (?:credentials|details|information|data|name)|\bcredentials\b|\bsecurity (?:questions?|answers?)\b|\baccess codes?\b|\bpin\b(?: (?:code|number))?/,
    unless:
      /\b(?:protect(?:ed)? by|keep(?:ing)? (?:your|this)|responsib\w+ for|confidential\w*|do not share|never share|choose a|strong|sharing|hashed?|not (?:store|have access)|forgot\w*|prevent)\b/,
  },
  {
    word: 'ip-address',
    match: /\bip[- ]?(?:address(?:es)?|\(?v[46]|number|data|and)\b|\binternet protocol\b|\(ip\)|\bips\b/,
  },
  {
    word: 'device',
    match:
      /\b(?:device|hardware|browser|computer|phone|handset|system|equipment|terminal)(?:'s)?(?: or \w+)?[ -]?(?:types?|ids?\b|identifiers?|information|models?|data|settings?|versions?|attributes?|manufacturers?|characteristics|details|names?|make|software|configurations?|specific|languages?|brand)|\bbrowsers?\b(?: (?:and|or|you|type))?|\boperating systems?\b|\buser[- ]agent|\bimei\b|\bmac address|\badvertising id(?:s|entifiers?)?\b|\b(?:unique|mobile|online|persistent|advertising|electronic|digital) (?:\w+ )?identifiers?\b|\bidfa\b|\bscreen (?:resolution|size)|\btype of (?:device|browser|computer|mobile)|\b(?:information|data) (?:about|on|from|regarding) (?:your|the|a) (?:\w+ )?(?:devices?|computers?|phone|browser)|\b(?:devices?|computers?|browsers?) (?:that )?you use|\bdevices? and (?:usage|connection)|\busage and device/,
  },
  {
    word: 'cookies',
    match:
      /\bcookies?\b|\bpixels?\b|\bweb[- ]?beacons?\b|\blocal storage\b|\bclear gifs?\b|\btracking technolog|\bsession storage\b/,
  },
  {
    word: 'usage',
    match:
      /\busage\b(?: (?:data|information|statistics|details|patterns))?|\bpages? (?:that )?(?:you |viewed|visited|views?|requested|accessed)|\bpage ?views?\b|\bclick(?:s|ed|stream|ing)?\b(?: on)?(?! here)|\b(?:server |web |access |event |activity |system )?logs?(?:[- ]?files?| data| information)\b|\blog(?:ging)?[- ](?:files?|data|information)\b|\bsearch(?:es|ed)?(?: (?:queries|query|terms?|history|engine))?\b(?= (?:you|quer|term|hist|for|and|on|within|our)|es\b)|\bbrowsing\b|\binteract(?:s|ed|ions?|ing)? with\b|\btime(?:s)? spent|\b(?:date|time)s? (?:and (?:time|date) )?(?:of|stamps?) (?:your |the |each |access|visit|request)|\bactivit(?:y|ies) (?:on|in|within|logs?|data|information)|\breferr(?:ing|er)\b|\bhow (?:you|users?|visitors?|people|customers|our|often) (?:\w+ ){0,3}?(?:use|interact|access|visit|navigate|engage)|\b(?:your|their|of) (?:use|visits?|interactions?)\b(?: of| to| with| on)?|\baccess times?\b|\bvisited\b|\bviewed\b|\bfeatures (?:you|used)|\bgoogle analytics\b|\banalytics\b|\btraffic\b|\buse our (?:site|website|service)/,
  },
  {
    word: 'approximate-location',
    match:
      /\b(?:geo-?)?locations?\b(?! of (?:our|the (?:company|server)))|\bgeographic(?:al)? (?:area|region|data|information|location)|\bcity\b|\bzip ?codes?\b|\bpost(?:al )?codes?\b|\btime ?zones?\b|\bcountry (?:of residence|you|and|or|from)|\byour country\b|\bwhere you are\b|\bregion\b/,
  },
  {
    word: 'precise-location',
    match:
      /\bprecise(?:ly)?\b[^.;]{0,30}\b(?:geo-?)?locat\w+|\bgps\b|\bglobal positioning|\b(?:exact|real-time|specific|detailed|actual) (?:physical |geo\w* )?location|\bwi-?fi (?:access|signals?|networks?|hotspots?|triangulation|points?|data|address)|\blatitude\b|\bnearby (?:cell|wi-?fi|bluetooth)|\bbluetooth\b|\bcell(?:ular)? towers?\b|\bprecise geo/,
  },
  {
    word: 'contacts',
    match:
      /\baddress[- ]?books?\b|\b(?:phone|mobile|device|email|your) contacts?(?: lists?)?\b(?! (?:us|information|details|data|number|address|preferences|with|at))|\bcontact lists?\b|\bphone ?books?\b|\b(?:your|of) friends\b(?:'|,| and)?|\bfriends? lists?\b|\blists? of (?:friends|contacts)|\bimport\w* (?:your |of )?contacts\b|\brefer(?:ral|red|ring)? (?:a |your )?friends?\b|\bfriend's (?:name|e-?mail)|\bcontacts (?:from|in|on|that|stored|you)\b|\binvite (?:others|friends|people)/,
  },
  {
    word: 'messages',
    match:
      /\b(?:direct|private|personal|chat|text|in-app|instant|sent|your) messages?\b|\bmessages? (?:that )?(?:you |sent|exchanged|between|to other|with other|content)|\b(?:content|contents) of (?:your |the |any |e-?mail |private )*(?:messages?|communications|e-?mails|chats)|\bcommunicat(?:e|ions?) (?:with|between|you have with|from) (?:and )?(?:other )?(?:users|members|players|riders|drivers|people|hosts|each other)|\bchats?\b(?: (?:logs?|messages|with|history|content|communications))?|\bmessaging\b/,
    unless:
      /\b(?:error|marketing|promotional|push|text) messages?\b|\bmessages? from us\b|\bchat ?bot|\blive chat\b|\bmessages to you\b|\bsend you\b|\bmessag\w+ and data rates/,
  },
  {
    word: 'support-communications',
    match:
      /\bcontact(?:s|ed|ing)? (?:us|our|with us|customer|support|we_*)\b|\bcustomer (?:support|service|care)\b|\bsupport (?:requests?|tickets?|team|inquir|services?|cases?)|\bcorrespond\w*|\b(?:inquir|enquir|quer)(?:y|ies)\b|\bfeedback\b|\bcommunicat\w+ (?:with|to|from|between you and) (?:us|we_*|our)|\b(?:write|send|e-?mail|call|message)(?:s|ing)? (?:to )?us\b|\bsurveys?\b|\bquestions?\b|\bcomplaints?\b|\brequests? (?:you|for support|for information)|\bcomments\b|\bcommunications\b|\bsuggestions?\b/,
    tells:
      /\b(?:when|if) you (?:\w+ ){0,3}?(?:contact|write|call|e-?mail|communicate with|reach out|correspond|get in touch)|\b(?:through|by) the contact form|\brecords? of (?:any |your |our |that )?(?:correspondence|communications?|conversations?|calls)/,
  },
  {
    word: 'user-content',
    match:
      /\b(?:user|customer|your|member|account|uploaded|submitted|posted|created|generated|other|the)[- ](?:generated |submitted )?content\b|\bcontent (?:that |which )?(?:you|users?|your|of your|is (?:posted|uploaded)|and|posted|uploaded|created)|\bposts?\b(?!al|ed (?:on this|here|the changes|any))|\bposting(?:s)?\b|\bposted\b|\bcomments?\b|\bupload(?:s|ed|ing)?\b|\breviews\b|\bcustomer data\b|\bfiles?\b(?! a | complaint)|\bdocuments?\b|\bsubmissions?\b|\bcontributions?\b|\bforums?\b|\bblogs?\b|\bprofile information\b|\bcontent\b(?= ?[,;.)])/,
  },
  {
    word: 'photos-video',
    match:
      /\bphoto(?:s|graphs?|graphy)?\b|\bimages?\b|\bvideos?\b(?! (?:player|content|game|you watch|viewed|view|ads?))|\bpictures?\b|\bcamera(?:s)?\b|\bcctv\b|\bavatars?\b|\bvisual\b|\bselfies?\b/,
  },
  {
    word: 'audio',
    match:
      /\baudio\b|\bvoice\b(?! over)|\bmicrophone\b|\b(?:call|phone|telephone) (?:recordings?|calls? (?:may be |are |is )?(?:recorded|monitored))|\b(?:record(?:ed|ing|ings|s)?)\b[^.;]{0,40}\bcalls?\b|\bcalls?\b[^.;]{0,60}\b(?:recorded|recordings?)\b|\bsound\b|\bmusic\b/,
  },
  {
    word: 'biometric',
    match:
      /\bbiometrics?\b|\bfac(?:e|ial) (?:recognition|geometry|scan|features|data|images?|templates?)|\bfingerprints?\b(?!ing)|\bvoice-?prints?\b|\biris\b/,
  },
  {
    word: 'health',
    match: /\bhealth\b(?!y)|\bmedical\b|\bdisabilit(?:y|ies)\b|\bdietary\b|\ballerg\w+|\billness\b|\bvaccin\w+/,
  },
  {
    word: 'ethnicity-religion-politics-sexuality',
    match:
      /\bethnic\w*|\bracial\b|\brace\b|\breligio\w+|\bpolitical\b(?! advert| ads| campaign)|\bsexual(?:ity)?\b|\bsex life\b|\bphilosophical\b|\btrade union\b/,
  },
  {
    word: 'employment',
    match:
      /\bemploy(?:er|ment|ers)\b(?: (?:information|history|details|data))?|\bjob (?:titles?|function|role|position|appli\w+|history|level)|\boccupations?\b|\bprofession(?:al)?\b(?:,| (?:information|background|history|title|or employment|experience|details|profile|affiliation|qualif\w+|and|life))?|\bcompany (?:name|you work|size|details|information|and|or)\b|\bname of your (?:company|employer)|\bwork (?:history|experience|information|place)|\bcv\b|\br[eé]sum[eé]s?\b|\bcurriculum|\b(?:your|,|and|name,) (?:job )?title\b|\bposition\b(?:,| at| in (?:the|your) company| held)|\bindustry\b(?:,| you)|\bsalary\b|\borgani[sz]ation(?:'s)? name\b|\bcompany,|\bapply for a job|\bapplicants?\b/,
  },
  {
    word: 'education',
    match:
      /\beducation(?:al)?\b(?! purposes)|\bschool(?:s)?\b|\bdegrees?\b|\buniversity\b|\bacademic\b|\bgraduation\b|\bstudents?\b/,
  },
  {
    word: 'social-media',
    match:
      /\bsocial (?:media|network\w*)\b(?: (?:accounts?|profiles?|sites?|platforms?|logins?|services?|information))?|\b(?:facebook|twitter|linkedin|google|apple|steam|discord|instagram|github)(?:,? (?:or|and) \w+)? (?:accounts?|profiles?|logins?|connect|id\b|sign-?in|credentials)|\b(?:log|sign)(?:ging|ing)?[- ]?in (?:to \w+ )?(?:with|through|using|via) (?:your )?(?:\w+ )?(?:facebook|google|twitter|third|social|another|apple|linkedin)|\bsingle sign-on\b|\bthird[- ]party (?:accounts?|login|authentication|platform)|\bfacebook connect\b|\bsocial plug-?ins?/,
  },
  {
    word: 'inferences',
    match:
      /\binfer(?:s|red|ring|ences?)?\b|\binterests\b(?<!legitimate interests)(?<!vital interests)(?<!best interests)(?<!our interests)(?<!public interests)|\bprofil(?:e|es|ing)\b[^.;]{0,40}\b(?:about|of) (?:you|your|users?|consumer|preferences)|\bpredict\w*|\bderiv(?:e|ed)\b|\bprofiling\b|\bpreferences, characteristics|\bsegments?\b|\btailor\w*|\bpersonali[sz]\w+/,
  },
];
