import { definePractice } from '../../practice';
import { before, gap, re, WE } from '../../vocabulary';
import { ADVERTISER, OF_NOBODY } from './advertising';

const SELL = String.raw`\b(?:sell|sells|selling|sold|rent|rents|renting|rented|leas(?:e|es|ed|ing)|trade[ds]?(?! (?:under|as|on|from)\b)|trading(?= (?:your|personal|user|of))|barter(?:s|ed|ing)?|moneti[sz](?:e|es|ed|ing)|commerciali[sz](?:e|es|ed|ing))\b`;
const SOLD = String.raw`\b(?:sold|rented|leased|traded|moneti[sz]ed)\b`;
/** From the verb to its object, not over goods, which are sold everywhere, nor over a second subject. */
const TO_OBJECT = String.raw`(?:(?!\bsensitive\b|\b(?:tickets?|products?|services?|goods|items?|subscriptions?|memberships?|cards?|need|collect|ads?|advertis\w+|advertisements|space|inventory|merchandise|something|business|assets|shares|company|aggregated?|de-?identified|anonymi[sz]ed|anonymous|we_*|you)\b(?!,? (?:data|information)\b)|,? and (?:your|our|this)\b)[^.;?!]){0,80}?`;
const OBJECT = String.raw`\b(?:information|info|data_*|details|pii|identit(?:y|ies)|identifiers|(?:e-?mail|mailing|postal|street|home|physical) (?:address(?:es)?|lists?)|(?:phone|telephone|mobile) numbers?|cpni|your e-?mail|your (?:\w+ )?(?:names?|profile)|(?:customer|user|member|subscriber|donor|supporter|client|contact|mailing) (?:names|lists?|profiles)|lists? of (?:our )?(?:customers|users|members|subscribers|donors|supporters|clients)|(?:risk|credit|trust) scores)\b`;
/** What a denial may name instead. */
const THINGS = String.raw`\b(?:contacts|addresses of|your (?:\w+ )?(?:content|photos|messages|files)|what (?:we know|you)|our users|(?:any|some)thing(?= about you| you|,|\.|$)|names?(?= (?:or|and|nor)\b|[,.]|$)|addresses)\b`;
const QUOTED = String.raw`["'](?:\w+,?["']?,? (?:or|and) ["']?)?(?:sales?|sell|selling|sold)\b`;
/** A sale of data, told from "sales and marketing" and the sale of a company. */
const SALE = String.raw`(?:${QUOTED}|\b(?:an?|our|such|this) (?:\w+ )?sale\b(?! of (?:our|its|the|all|goods|products|assets|business))|\bsales?(?:,| or| and|\/)? ?(?:of )?["']?(?:or )?["']?shar(?:e|ing)\b|\b(?:sales?|selling)(?: of)? (?:your |the |such |that )?(?:personal |user )?(?:information|data)\b|\bsell(?:ing)? or shar|\bshar(?:e|ing)["']? or ["']?(?:sell|selling|sale)\b|\b(?:sales?|selling) (?:under|as defined|within the meaning)|\bselling (?:in|according|by)\b)`;
const CALLED = String.raw`\b(?:(?:considered|deemed|regarded|viewed|treated|interpreted|construed|classified|characteri[sz]ed|understood|defined|described|seen|categori[sz]ed)(?: by \w+| under [\w ]{1,40})?(?: to be| as(?: being)?| to constitute| to include)?|constitutes?|qualif(?:y|ies) as|amounts? to|counts? as|fall(?:s)? (?:under|within)|meets? the definition of|(?:may|might|could|can) (?:also )?(?:be|include|involve|result in)|engag(?:e|es|ed) in|includes?|(?:consider|deem|call)s?(?: (?:\w+ ){0,4})?|(?:define|regard|view|treat|describe|classif(?:y|ie))s? (?:\w+ ){0,4}as)`;
/** The law's own word for giving data to advertisers: in quotes, defined, or with the purpose that the law names. */
const LEGAL_SHARING = String.raw`(?:["']shar(?:e|es|ed|ing)["']${gap(60)}(?:${OBJECT}|\bfollowing\b)|\bshar(?:e|es|ed|ing)\b[^.;?!]{0,140}?\b(?:cross-context(?:ual)? (?:behaviou?ral )?advertising\b|\(?as ["']?(?:that|those|these|such|shar(?:e|ing))["']? (?:terms? |words? )?(?:is|are) (?:\w+ )?(?:defined|used|understood)\b))`;
/** Data passed on, and what comes back for it. */
const GIVE = String.raw`\b(?:shar(?:e|es|ing)|provid(?:e|es|ing)|disclos(?:e|es|ing)|licens(?:e|es|ing)|suppl(?:y|ies|ying)|giv(?:e|es|ing)|mak(?:e|es|ing)|transfer(?:ring)?|exchang(?:e|ing))\b`;
const BUYERS = String.raw`\b(?:third part(?:y|ies)|partners|advertis\w+|brands|companies|data (?:brokers|buyers)|businesses|others|marketers|publishers|buyers)\b`;
const PRICE = String.raw`\b(?:fees?|money|payments?|compensation|remuneration|(?:valuable|monetary|other) consideration|revenue)\b`;
/** The service as subject, at once before the verb; the data go by a pronoun. */
const SELL_IT = re`(?:${WE}|\bnever) (?:(?:do|does|did|will|would|shall|have|has|can|may|also|not|never|cannot|won't|don't|ever|and|nor|or|rent|share|trade|disclose|give),? ){0,6}(?:sell|rent|trade|sold|rented) (?:or \w+ |and \w+ ){0,2}(?:it|them|these|any of (?:it|this|that))\b|\b(?:or|nor) sell (?:it|them)\b`;
const DATA_NAMED = /\b(?:information|data_*|details)\b/;
/** The sale itself is asked about, and the answer follows. */
const QUESTION =
  /\b(?:do|does|will|did|is|are) [^.;?!]{1,60}?\b(?:(?:sell|rent)\b[^.;?!]{0,60}\b(?:information|data|details)|(?:information|data|details)\b[^.;?!]{0,40}\b(?:sold|rented))\b[^.;?!]{0,60}\?/;

/** The company or its assets are sold: says nothing about data by itself. */
const COMPANY_SALE =
  /\b(?:merg(?:er|ers|e|ed|ing)|acqui(?:red?|sitions?)|bankrupt(?:cy)?|insolvency|successors?|reorgani[sz]ation|(?:sale|sell(?:ing)?|purchase|transfer|portion) of (?:\w+ ){0,8}(?:assets?|business(?:es)?|company|stock|shares)|sell (?:\w+ ){0,6}(?:assets|business|company)|(?:business|company|firm|shop|assets?) (?:is|are|gets?|was|being) (?:\w+ )?sold)\b/;
/** A right, a request or a promise for the case that data is sold, before the sale is named: the law speaks, not the practice. */
const RIGHT_WORDS = String.raw`\b(?:(?<!\breserves? the )rights?|requests? (?:that|to|us|information|more)|request(?:ed|ing)|verif\w+ (?:\w+ )?requests?|whether|if any|if (?:a business|we|the business|it|they|that business) (?:\w+ )?(?:sells?|sold)|were (?:we|we_*) (?:ever )?to|opt(?:ing|ed)?[- ]?(?:out|in)|to know|notice that|third part(?:y|ies) shall|requires? (?:businesses|companies)|where (?:a business|we_*|the business) (?:\w+ )?(?:sells?|sold)|ask us|direct(?:ing)? us|means?|defin(?:e|es|ition|itions)|purposes? (?:for|of) (?:collecting|selling))\b`;
const LEGAL_RIGHT = before(RIGHT_WORDS, String.raw`\b(?:sells?|sold|rents?|rented)\b`);
const SHARING_RIGHT = before(RIGHT_WORDS, String.raw`\bshar(?:es?|ed|ing)\b`);
/** Denials that leave most sales open. */
const NARROW =
  /\b(?:monetary (?:consideration|compensation|value|payment)|for (?:money|cash|payment|profit|monetary)|exchange for (?:money|cash|payment|monetary)|traditional(?:ly)?|conventional|ordinary|common(?:ly)? (?:sense|understanding|understood|meaning)|sms|text messag\w+)\b(?!,? (?:or|and|nor) (?:other|anything|something|any|for any|otherwise))/;
const ONLY_SOME =
  /(?<!\bincluding (?:\w+ ){0,6})\b(?:under (?:the age of )?(?:13|14|16|18|thirteen|sixteen|eighteen)|aged? (?:13|16|between)|minors?|child(?:ren)?|less than 16|younger than|actual knowledge)\b/;
const LINK = /do not (?:sell(?: or share|\/share|,? share)?|share) (?:my|request)\b/;
/** Said in a text for children about their data, unlike what a law wants said of "consumers under 16". */
const CHILDREN = /\b(?:child(?:ren)?(?:'s)?|students?)\b/;
const AS_LAW_ASKS = /\b(?:under|aged?|ages|minors?|knowingly|actual knowledge|younger|\d+)\b/;
const SUBJECT = String.raw`(?:${WE}|\bno intention\b|\b(?:in|under) no (?:case|circumstances?|event)\b|\bour policy\b|\bnever\b|\bis not\b|(?:^|[,:] |\bthat )(?:[\w.,&-]+ ){1,4}(?:does|will|has) (?:\w+ )?(?:not|never)\b)`;
const OTHERS =
  /(?<!\babout )\b(?:bands?|sellers?|merchants?|you|users?|customers?|they|developers?) (?:may|must|shall|agree(?! that (?:we_*|our)\b)|will|can|are|should)\b[^.;]{0,60}\b(?:sell|rent|trade)|"?sold"?[^.;]{0,20} does not include|\b(?:third part(?:y|ies)|processors?|vendors?|providers?|partners?|they) (?:\w+ ){0,2}(?:will|do|does|may|must|shall) not\b/;

export const sellsData = definePractice({
  id: 'sells-data',
  category: 'third-party-sharing',
  cue: /\bs(?:ell|old|ale)|\brent|\btrad(?:e|ing)|\bmoneti[sz]|\bcommerciali[sz]|\bleas(?:e|ing)|\bfees?\b|\bmoney\b|\bpayment|\bcompensat|\bremunerat|\bconsideration\b|\brevenue\b|\bpa(?:ys?|id)\b|["']shar|cross-context|not share my|of the sharing|from the sharing|\bcommission|\bswap|\bhire\b|\bexchang|\bbuys?\b|\bpurchase\b|\b(?:defined|used|understood)\b|^(?:no|yes|never|absolutely|certainly|definitely|of course)\b|^we_* (?:do|will) not\b/,
  contradicts: ['yes', 'no'],
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'we sell data',
          match: re`(?:${WE}|\bour (?:parent|sister|group) compan(?:y|ies)\b)(?! (?:may|will)? ?(?:request|ask))(?:(?!\b(?:from|who|companies that|parties that|spaces|goods|items)\b)[^;?!]){0,70}?${SELL}(?:${TO_OBJECT}${OBJECT}| what we_* (?:know|learn|collect)\b|${gap(20)}\baddresses of\b|${gap(20)}\b(?:viewing|browsing|search|purchase|location) history\b)`,
          unless: re`${LINK}|${COMPANY_SALE}|${LEGAL_RIGHT}|${OTHERS}`,
          notAfter: OF_NOBODY,
          condition: 'exclude',
        },
        {
          name: 'called a sale',
          match: re`(?:${CALLED}${gap(50)}${SALE}|\b(?:is|are) (?:an? )?(?:["'](?:sales?|selling)["'](?! (?:button|link|page))|sales? (?:under|as defined|within the meaning)\b)|\bpotential ["']sales?["'])`,
          also: [
            /\b(?:information|data|law|laws|ccpa|cpra|california|statutes?|legislation|states?|sharing|cookies|disclos)/,
          ],
          unless: re`${COMPANY_SALE}|\bif any\b|\brequires? (?:businesses|companies)\b|${before(String.raw`\b(?:(?<!reserves? the )rights?|ability|choose|able) to\b|\brights?\b[^.;]{0,20} includes?`, SALE)}`,
        },
        {
          name: 'called sharing',
          match: re`(?:${CALLED}${gap(50)}|\b(?:is|are) (?:an? )?)["']sharing["'](?! (?:button|link|page))`,
          also: [/\b(?:laws?|ccpa|cpra|statutes?|legislation|acts?|california\w*)\b/],
          unless: re`${SHARING_RIGHT}|${ONLY_SOME}`,
        },
        {
          name: 'shared, as the law calls it',
          match: re`${LEGAL_SHARING}`,
          also: [
            /\b(?:we_*|us|our)\b/,
            /\b(?:laws?|ccpa|cpra|acts?|statutes?|defin\w+|california\w*|states?|sell|sold|sale|categories|cross-context\w*)\b/,
          ],
          unless: re`${LINK}|${SHARING_RIGHT}|${ONLY_SOME}`,
          condition: 'exclude',
        },
        {
          name: 'sale in a broad sense',
          match: re`\b(?:definitions?|meanings?|concepts?|terms?)\b (?:of )?${gap(20)}["']?\b(?:sell|sale|sold|selling)\b${gap(90)}\b(?:includes?|covers?|encompass(?:es)?)\b${gap(30)}\b(?:sharing|disclos\w+|making available|providing)\b${gap(120)}\b(?:partners|advertis\w+|third parties)\b`,
          scope: 'any',
        },
        {
          name: 'not sold, but for one thing',
          match: re`\bsell\b${TO_OBJECT}${OBJECT}${gap(30)}\b(?:except|other than|apart from)\b${gap(40)}\b(?:sharing|cross-context|targeted advertising)\b`,
          stance: 'any',
        },
        {
          name: 'data is sold',
          match: re`${OBJECT}(?:(?!\b(?:we_*|products?|items|goods)\b)[^.;?!]){0,60}?\b(?:may|might|can|could|will|is|are|been|be|being|was|were)\b (?:\w+ ){0,3}${SOLD}`,
          unless: re`${COMPANY_SALE}|${LEGAL_RIGHT}|\bdo(?:es)? not (?:include|contain)|\bnotice that\b`,
          notAfter: OF_NOBODY,
          condition: 'exclude',
        },
        {
          name: 'categories sold',
          match: re`\b(?:categor(?:y|ies)|types?|kinds?) of [^.;?]{0,80}\b(?:sold|sell|selling|sale)\b|\bsold\b[^.;?]{0,80}\b(?:following )categories of\b|\b(?:information|data) (?:that )?(?:we_* )?(?:have |has |was |were )?sold(?: or shared)?:`,
          unless: re`${COMPANY_SALE}|${LEGAL_RIGHT}|\b(?:none|n\/a|not (?:sold|applicable)|no|not?)\.?$|\bgoods\b`,
          condition: 'exclude',
        },
        {
          name: 'data for money',
          match: re`${WE}${gap(60)}${GIVE}${gap(100)}${OBJECT}${gap(140)}\b(?:for|in (?:exchange|return) for|against)\b${gap(20)}${PRICE}`,
          also: [re`${BUYERS}|\bthem\b[^;]{0,300}\bin (?:exchange|return) for\b`],
          unless: re`${COMPANY_SALE}|${LEGAL_RIGHT}|${OTHERS}|\b(?:requests?|copy|copies|reasonable|service providers?|payment (?:process|provid|card|method)\w*|(?:process|collect|receive|make|take)\w* (?:\w+ ){0,2}payments?)\b`,
          condition: 'exclude',
        },
        {
          name: 'paid for data',
          match: re`(?:${WE}${gap(40)}\b(?:receive|earn|get|obtain|are paid|is paid)\b${gap(30)}${PRICE}${gap(20)}\b(?:for|from|by)\b (?:(?!and\b|you\b)\w+ ){0,4}${GIVE}|\bpays? us\b${gap(20)}\bfor (?:access to|using|the use of|your|our|this|that|these|those|such|every|each)\b)${gap(40)}${OBJECT}`,
          unless: re`${COMPANY_SALE}|${LEGAL_RIGHT}|\bservice providers?\b`,
          condition: 'exclude',
        },
        {
          name: 'paid when data is passed on',
          match: re`${WE}${gap(20)}\b(?:(?:are|is|get|gets|be) paid|(?:earn|receive|get)s? (?:an? )?(?:\w+ )?(?:fees?|commissions?|payments?|money))\b${gap(10)}\b(?:when|whenever|each time|every time|if|once)\b${gap(20)}\b(?:shar|pass|send|giv|transfer|disclos|forward|hand)\w*\b${gap(40)}${OBJECT}|\bin (?:return|exchange) for (?:your|users'|members'|customers'|these|this|that|the) ${gap(20)}${OBJECT}${gap(60)}(?:\bpays? us\b|${WE} (?:may |can |will )?(?:receives?|gets?|earns?|are paid)\b)`,
          unless: re`${COMPANY_SALE}|\bservice providers?\b`,
        },
        {
          name: 'bought from us',
          match: re`${BUYERS} (?:\w+ ){0,2}(?:buy|purchase)s?\b${gap(40)}(?:${OBJECT}|\blists? of\b)${gap(40)}\b(?:from (?:us|we_+)|about you)\b|${WE}${gap(20)}\b(?:receive|accept|get)(?:s|d|ed)?\b ${gap(10)}\b(?:money|consideration|compensation|remuneration)\b${gap(40)} for (?:\w+ ){0,2}${OBJECT}`,
          unless: re`${COMPANY_SALE}|${LEGAL_RIGHT}|\bwe_* (?:\w+ )?(?:buy|purchase)\b`,
          condition: 'exclude',
        },
        {
          name: 'lists swapped',
          match: re`${WE}${gap(30)}\b(?:(?:swap|barter)(?:s|ped|ping)?\b${gap(40)}(?:${OBJECT}|\bnames\b)|exchang(?:e|es|ing)\b (?:the |our |your )?(?:\w+ )?(?:names\b|lists?\b))${gap(60)}\bwith\b${gap(30)}\b(?:organi[sz]ations|charities|groups|compan(?:y|ies)|businesses|firms|publishers|others|third parties)\b`,
          condition: 'exclude',
        },
        {
          name: 'lists that we let',
          match: re`\b(?:lists?|names and addresses)\b(?: (?:that|which))? we_* (?:may |also |sometimes |occasionally ){0,2}(?:sell|rent|swap|trade|exchange)\b(?! (?:it|them|under|with (?:our|the))\b)`,
          stance: 'any',
        },
        {
          name: 'offered for rent',
          match: re`${WE}${gap(20)}\b(?:mak(?:e|es|ing)|offers?)\b${gap(30)}${OBJECT}${gap(30)}\bfor (?:rent|rental|hire|sale)\b|\bmak(?:e|es) available to\b${gap(60)}, for a fee,${gap(20)}(?:${OBJECT}|\baddresses\b)`,
          unless: COMPANY_SALE,
        },
        {
          name: 'sold, by the table',
          match: re`^(?:is it |is this |do we_* |data |information |whether |how |shared or ){0,2}(?:sold|sell|sale|selling|shared for (?:\w+[ -]){1,4}advertising)\b[^.;]{0,120}(?:\byes\b|${ADVERTISER}(?: (?:and|or) [\w ]{1,30})?)[.)]?$`,
          also: [/\b(?:identifiers?|information|data|categor|activity|geolocation|inferences|shar(?:ed|ing))/],
          unless: /\b(?:not|no|never)\b/,
        },
        {
          name: 'yes to the question',
          match: /^yes\b/,
          after: QUESTION,
        },
        {
          name: 'way out of the sale',
          match: LINK,
          stance: 'any',
          strength: 'implied',
        },
        {
          name: 'opt out of the sale',
          match: re`\bopt(?:ing)?[- ]?out (?:of|from) (?:the |any |such |our |all )?(?:${gap(30)}["']?\b(?:sales?|selling|sold)\b|["']?sharing\b["']?${gap(80)}(?:\bcross-context\b|\b(?:targeted|behaviou?ral) advertising\b|${LINK}))`,
          also: [
            /\b(?:click|link|visit|by (?:emailing|contacting|sending|using|going|visiting|submitting|calling)|form|settings?|e-?mail|toggle|submit|footer|toll|contact us|use (?:this|our|the))\b/,
          ],
          unless: /\bif any\b/,
          strength: 'implied',
        },
      ],
    },
    {
      answer: 'no',
      patterns: [
        {
          name: 'we do not sell data',
          match: re`${SELL}${TO_OBJECT}(?:${OBJECT}|${THINGS})`,
          also: [re`${SUBJECT}`],
          unless: re`${LINK}|${NARROW}|${ONLY_SOME}|${OTHERS}|\bnot to sell\b(?! (?:it|your|any|or rent))|\bdirect(?:ing)? us\b`,
          stance: 'denied',
        },
        {
          name: 'selling is not what we do',
          match: re`\bselling ${gap(30)}${OBJECT}${gap(20)}\b(?:is not|isn't|is never|has never been|was never)\b|\bmakes? (?:\w+ )?money\b${gap(60)}\b(?:not|never) (?:from|by|with|off|through|on)\b${gap(30)}${OBJECT}|\b(?:nobody|no one|no company) (?:can|may|could|will) buy\b${gap(20)}${OBJECT}|^(?:[\w.,&-]+ ){1,3}sells no\b${gap(20)}${OBJECT}|${OBJECT}${gap(30)}\b(?:not|never)\b${gap(10)}\b(?:objects?|subject) of (?:a |any )?sale\b|\bno (?:\w+ )?data to sell\b|\bnothing\b${gap(40)}\bis (?:ever )?sold\b|\bnever share your (?:health )?information unless you give us (?:\w+ )?permission\b[^.;]{0,20}\bsale of\b|\bwe_* sell [^.;]{0,30}, (?:and )?(?:not|never) (?:your|user|personal|our users') (?:\w+ )?(?:data|information)\b|^not (?:being )?(?:sold|rented)\b${gap(30)}\bthird parties\b`,
          stance: 'any',
        },
        {
          name: 'data is not sold',
          match: re`${OBJECT}${gap(80)}(?:${SOLD}|\bfor (?:sale|rent|rental|hire)\b)`,
          unless: re`${NARROW}|${ONLY_SOME}|${COMPANY_SALE}|${OTHERS}`,
          stance: 'denied',
        },
        {
          name: 'no sale of data',
          match: re`\b(?:sale|selling|trade)\b"?(?:,? (?:or|and|nor)[- ]?"?\w+"?){0,3} (?:of|in)${gap(40)}${OBJECT}`,
          also: [re`${WE}|^no\b|\bthere is\b`],
          unless: re`${LINK}|${NARROW}|${ONLY_SOME}|${LEGAL_RIGHT}|${COMPANY_SALE}`,
          stance: 'denied',
        },
        {
          name: 'we do not sell it',
          match: SELL_IT,
          also: [DATA_NAMED],
          unless: re`${NARROW}|${ONLY_SOME}|${OTHERS}`,
          stance: 'denied',
        },
        {
          name: 'we do not sell it, named before',
          match: SELL_IT,
          after: DATA_NAMED,
          unless: re`${NARROW}|${ONLY_SOME}|${OTHERS}`,
          stance: 'denied',
        },
        {
          name: 'no to the question',
          match:
            /^(?:no|never|(?:absolutely|certainly|definitely|of course) not)\b|^we_* (?:do|will) not(?: do (?:so|that|this))?[.!]?$/,
          after: QUESTION,
          stance: 'any',
        },
        {
          name: 'no sale in some sense',
          match: re`${SELL}${TO_OBJECT}${OBJECT}`,
          also: [re`${SUBJECT}`, NARROW],
          unless: re`${LINK}|${ONLY_SOME}`,
          stance: 'denied',
          strength: 'implied',
        },
        {
          name: 'not sold, by the table',
          match:
            /^(?:is it |is this |(?:personal )?data |(?:personal )?information |do we_* ){0,2}(?:sold|sell|sale)\b[^.;]{0,60}\b(?:no|none|never)[.)]?$/,
          also: [/\b(?:identifiers?|information|data|categor|activity|geolocation|inferences)/],
          stance: 'any',
          strength: 'implied',
        },
        {
          name: 'not passed on for money',
          match: re`(?:${GIVE}${gap(40)}${OBJECT}|${OBJECT}${gap(60)}\b(?:shared|passed|given|disclosed|handed)\b)${gap(60)}\b(?:for|in (?:exchange|return) for)\b ${gap(20)}${PRICE}`,
          unless: re`${ONLY_SOME}|${OTHERS}|\b(?:payment (?:process|provid|card|method)\w*|requests?|copy)\b`,
          stance: 'denied',
          strength: 'implied',
        },
        {
          name: "children's data not sold",
          match: re`${SELL}${TO_OBJECT}(?:${OBJECT}|\b(?:it|them)\b)|${OBJECT}${gap(80)}${SOLD}`,
          also: [CHILDREN, re`${WE}|\b(?:never|no|not)\b`],
          unless: AS_LAW_ASKS,
          stance: 'denied',
          strength: 'implied',
        },
        {
          name: 'not called a sale',
          match: re`${CALLED}${gap(40)}${SALE}`,
          unless: re`${LINK}|${COMPANY_SALE}|${ONLY_SOME}`,
          stance: 'denied',
        },
      ],
    },
  ],
});
