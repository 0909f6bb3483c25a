import { definePractice } from '../../practice';
import { DATA, gap, re } from '../../vocabulary';

const MOVE = String.raw`\b(?:transfer(?:s|red|ring)?|transmit(?:s|ted|ting)?|transmission|stor(?:e|es|ed|ing|age)|process(?:es|ed|ing)?|access(?:ed|ible|ing)?|host(?:s|ed|ing)?|maintain(?:s|ed)?|send(?:s|ing)?|sent|mov(?:e|es|ed|ing)|export(?:s|ed|ing)?|handled|travels?|goes|flows?|held|hold|keep(?:s|ing)?|kept|shared|retained|backed up)\b`;
const US = String.raw`(?:\bunited states\b(?! (?:department|federal|law|citizens?|residents?|government))|\b(?:the|in|to|from) u\.s\.?(?:a\.?)?(?![\w-]| (?:department|federal|law|citizens?|residents?|government|privacy|state))|\bthe us\b(?!-)|, us(?=[.,;)]|$)|\busa\b|\bus-(?:east|west|central)\b|\b(?:eu|eea|uk) (?:and|or) us\b|\bus (?:and|or) (?:eu|eea|uk)\b)`;
const REGION = String.raw`(?:countr(?:y|ies)|jurisdictions?|regions?|eu\b|e\.u\.|european (?:union|economic area)|eea\b|europe\b|uk\b|u\.k\.|united kingdom|switzerland|canada|brazil|china|japan|india|australia|territor(?:y|ies)|states?,? province|quebec|singapore|germany|korea|new zealand|nz\b|south africa|nigeria|kenya|israel|malaysia|thailand|indonesia|philippines|mexico|turkey|hong kong|taiwan|norway|iceland)`;
const ABROAD = String.raw`(?:\boutside (?:of )?(?:the |your |our |their |that |this |these )?(?:(?!direct|control)[\w']+ ){0,4}?${REGION}|\b(?:countr(?:y|ies)|jurisdictions?|locations?|places?) (?:other than|outside)(?! (?:the direct|our|of our)\b)|\b(?:an)?other (?:\w+ ){0,2}?(?:countr(?:y|ies)|jurisdictions?|locations?|territories)|\b(?:foreign|third|different|various|multiple|several|any|certain|many|non-(?:eu|eea)) (?:countr(?:y|ies)|jurisdictions?)\b|\bany countr|\b(?:countries|jurisdictions) (?:that|which|whose) (?:may|might|do|does)\b|\bcountries (?:(?:in|where|around|throughout)\b|(?=with(?:out)?\b))|\baround the world\b|\bworldwide\b|\b(?:across|outside|beyond) (?:of )?(?:the |our |your |international |national |state lines or ){0,2}borders\b|\b(?:anywhere|elsewhere) in the world\b|\bbetween countries\b|\bcountries (?:to|in|into) which we_*|\bwhere we_*[^;?!]{0,60}?\b(?:maintains?|operates?|ha(?:s|ve)) (?:facilities|offices|operations|servers)\b|\bcross[- ]border\b|\bin(?:to|side) and outside\b|\bglobal(?:ly)?\b|\binternationally\b|\boverseas\b|\boffshore\b|\babroad\b|\bout of (?:the )?(?:eu\b|e\.u\.|eea\b|european|uk\b|united kingdom|country\b)|\boutside where you live\b|\bwherever (?:we_*|our|they|the|its)\b)`;
const PLACE =
  '(?:servers?|facilities|computers?|data cent(?:er|re)s?|offices|employees|staff|personnel|service providers?|providers?|sub-?processors?|processors?|partners?|recipients?|vendors|suppliers|affiliates|companies|entities|third parties|databases?|operations|people)';
const EUROPE = String.raw`(?:\beu\b|\beuropean (?:union|economic area)|\beea\b|\beurope\b|\buk\b|\bunited kingdom|\bswitzerland|\bcanada\b)`;
/** Two of them are another country for somebody. */
const COUNTRY =
  '(?:united states|us|usa|uk|united kingdom|canada|australia|new zealand|germany|france|spain|italy|netherlands|belgium|ireland|austria|switzerland|sweden|finland|norway|denmark|poland|estonia|iceland|india|singapore|japan|china|hong kong|korea|brazil|mexico|israel|south africa|philippines)';
const LAW =
  /\b(?:right to|laws around|as defined (?:in|by)|cannot be ruled out|governed by|(?<!\b(?:courts?|governments?|access\w*|available)\b[^.;]{0,60})law enforcement|subpoena|arbitrat\w+|copyright|trademark|residents of (?:certain|other|specific|some))\b/;

/** Others who are abroad. */
const ELSEWHERE = String.raw`\b(?:to|with|by|from)\b (?:\w+ ){0,4}(?:(?:overseas|offshore|foreign) (?:\w+ )?(?:recipients?|entit(?:y|ies)|part(?:y|ies)|organi[sz]ations|companies|(?:service )?providers|suppliers|countr(?:y|ies))|(?:recipients?|entities|parties|organi[sz]ations|companies|providers|suppliers)(?: (?:who|that|which) (?:are|may be))?(?: located| based)? (?:overseas|offshore|abroad)|(?:offices|hotels|branches|affiliates|subsidiaries|entities|companies)(?: and \w+)? (?:around the world|worldwide|across the globe))\b`;

/** Whom the user deals with on their own. */
const ANOTHERS =
  /\b(?:providers?|companies|merchants?|banks?|services?) (?:(?:with|from|through|to|of) (?:which|whom) you|(?:that |which )?you (?:use|choose|deal|have))\b/;

export const internationalTransfer = definePractice({
  id: 'international-transfer',
  category: 'international-audiences',
  cue: /facilities|stored|stays?\b|remain|offshore|recipients|foreign|location|at all times|hosted|travel|wherever|exclusiv|solely|leav|transfer|countr|international|outside|located|united states|\bu\.?s\.?|\beu\b|\beea\b|europe|servers|jurisdiction|abroad|overseas|within|only|always|world|global|border/,
  contradicts: ['yes', 'no'],
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'moved abroad',
          match: re`${MOVE}${gap(160)}(?:${ABROAD}|\b(?:to|in|into|from|on|at|across|by|with|outside|between)\b${gap(40)}${US})`,
          also: [re`${DATA}|\b(?:it|them|content)\b`],
          unless: re`${LAW}|\binforms you (?:about|of|how)\b|\b(?:does|do|will) not (?:take place|occur|happen)(?! (?:unless|without|except))`,
        },
        {
          name: 'abroad it is moved',
          match: re`(?:${ABROAD}|\b(?:in|to) ${US})${gap(120)}${MOVE}`,
          also: [re`${DATA}`, re`\b(?:transfer|stor|process|host|sent|goes|transmit|server)`],
          unless: LAW,
        },
        {
          name: 'places abroad',
          match: re`${PLACE}${gap(60)}(?:\b(?:located|based|established|situated|reside|operate[sd]?|in|locations?)\b${gap(60)}(?:${ABROAD}|${US})|\boutside (?:of )?(?:the )?(?:eu\b|eea\b|european|uk\b|your country))|${PLACE}(?: (?!(?:sell|ship|trade|deliver|travel|market|offer|advertise|compete|export)s?\b)[\w-]+){0,5} (?:overseas|abroad|in (?:other|third|foreign) countries)\b`,
          unless: re`${ANOTHERS}|\bif (?:this|the|your|our) (?:server|site|instance|database) |\bha(?:ve|s) (?:\w+ ){0,2}offices\b(?![^;?!]{0,160}\b(?:data|information|transfer|stor|process))`,
        },
        {
          name: 'hosted abroad',
          match: re`\b(?:(?:site|website|app|service|services|platform|database|forum|blog)s? (?:is|are)|we_* (?:is|are)) hosted\b${gap(60)}\bin\b${gap(20)}${US}|\bhost(?:s|ing provider)? (?:is|are|has its servers) (?:located |based )?in\b${gap(20)}${US}`,
        },
        {
          name: 'in several countries',
          match: re`${MOVE}${gap(40)}\bin (?:the )?${COUNTRY}(?:,? and|,? or|,)(?: in)?(?: the)? ${COUNTRY}\b`,
          also: [re`${DATA}|\bservers?\b`],
          unless: LAW,
        },
        {
          name: 'given to others abroad',
          match: re`\b(?:disclos(?:e|es|ed|ing|ures?)|provid(?:e|es|ed|ing)|giv(?:e|en|ing)|releas(?:e|es|ed|ing)|shar(?:e|es|ed|ing)|pass(?:ed|ing)?)\b${gap(100)}${ELSEWHERE}`,
          also: [
            /\b(?:overseas|offshore|foreign|abroad|worldwide|globe|around)\b/,
            re`${DATA}|\b(?:it|them|records)\b`,
          ],
          unless: re`${LAW}|\b(?:unlikely|(?:authorit|government|regulator|polic)\w*)\b`,
        },
        {
          name: 'place named',
          match: re`\b(?:(?:data|servers?|hosting|storage) (?:(?:cent(?:er|re)|storage) )?(?:locations?|regions?)|hosting(?: provider)?|servers?|(?:location|place) of (?:the |your |our )?(?:data|servers?|storage|processing))\b ?[:(-]\W{0,3}(?:[\w. ]{1,30}, ?|\w+ ){0,2}\W?(?:the )?(?:united states|u\.s\.|usa?\b)|\blocation\W{1,4}${gap(40)}\bservers?\b${gap(10)}${US}`,
        },
        {
          name: 'place named under a question',
          match:
            /^(?:(?:all |mostly |mainly )?(?:in|within|on servers in) )?(?:the )?(?:united states|u\.s\.|usa?)(?:[.,;( ]|$)/,
          after:
            /\bwhere\b[^.;]{0,30}\b(?:keep|store|host|hold|process|put)\b[^.;]{0,20}\b(?:data|information)\b|\bwhere\b[^.;]{0,40}\b(?:data|information|servers?)\b[^.;]{0,20}\b(?:stored|kept|hosted|held|processed|located|lives?|go|goes)\b/,
        },
        {
          name: 'countries named under the heading',
          match: re`(?:${MOVE}|\b(?:disclose|share|provide)d?\b)${gap(80)}\b(?:in|to|from)\b ${gap(20)}${COUNTRY}\b`,
          under:
            /\b(?:overseas|offshore|cross-border|abroad|outside|international|other countries)\b[^.]{0,40}\b(?:data|transfers?|disclos\w+|information|recipients|process\w+|stor\w+)|\b(?:data|transfers?|transferred|disclos\w+|information|recipients|sent|stored)\b[^.]{0,40}\b(?:overseas|offshore|cross-border|abroad|outside|other countries)\b/,
          unless: re`${LAW}|\b(?:residents?|if you (?:are|live)|users (?:in|from)|within|only|stays?)\b`,
        },
        {
          name: 'leaves the country',
          match: re`${DATA}${gap(40)}\bleav(?:e|es|ing) ${gap(20)}${REGION}`,
        },
        {
          name: 'abroad on conditions',
          match: re`${MOVE}${gap(100)}(?:${ABROAD}|${US})${gap(100)}\b(?:unless|without|only (?:if|where|when|to|after|on)|except|cannot be (?:ruled out|excluded))\b|${MOVE}${gap(100)}\b(?:may|might|does|do) not (?:offer|provide|have|ensure|afford)\b${gap(40)}\b(?:protections?|safeguards)\b`,
          also: [
            re`${DATA}|\b(?:transfer|transmission)`,
            /\b(?:safeguards?|guarantees?|adequa\w+|clauses|protections?|protected|ruled out|excluded|consent)\b/,
          ],
          unless: /\b(?:right to|law enforcement|subpoena|arbitrat\w+|copyright)\b/,
          stance: 'any',
        },
        {
          name: 'transfers',
          match: re`\b(?:international|cross-border|overseas|third[- ]country|restricted|non-e(?:u|ea)) (?:data )?transfers?\b|\bonward transfers?\b(?!$)|\btransfers? (?:of (?:your |personal |such ){0,3}(?:data_*|information) )?(?:to|between|across) (?:third|other|different|foreign) (?:countries|jurisdictions)`,
          unless: /\btransfers?\W{1,4}(?:none|no|not|n\/a|we_* (?:do|will) not)\b/,
          strength: 'implied',
        },
        {
          name: 'received from abroad',
          match: re`\b(?:received|collected|obtained)\b${gap(40)}(?:\bin (?:the )?${US}${gap(60)}\bfrom\b${gap(60)}${EUROPE}|\bfrom\b${gap(40)}${EUROPE}${gap(60)}\bin (?:reliance|(?:the )?${US}))`,
          also: [re`${DATA}`],
        },
      ],
    },
    {
      answer: 'no',
      patterns: [
        {
          name: 'not moved abroad',
          match: re`${MOVE}${gap(80)}(?:${ABROAD}|${US})`,
          also: [re`${DATA}|\b(?:it|them)\b`],
          stance: 'denied',
          unless: re`${LAW}|\b(?:generally|normally|usually|ordinarily) (?:do|does|will|is|are)? ?not\b|\bnot (?:generally|normally|usually|ordinarily)\b`,
        },
        {
          name: 'given to nobody abroad',
          match: re`\b(?:disclos(?:e|es|ed|ing|ures?)|provid(?:e|es|ed|ing)|giv(?:e|en|ing)|releas(?:e|es|ed|ing)|shar(?:e|es|ed|ing)|pass(?:ed|ing)?)\b${gap(60)}${ELSEWHERE}`,
          also: [/\b(?:overseas|offshore|foreign|abroad)\b/, re`${DATA}`],
          stance: 'denied',
          unless: re`${LAW}|\b(?:unless|without|except)\b`,
        },
        {
          name: 'never leaves',
          match: re`${DATA}${gap(80)}\b(?:leav(?:e|es|ing) ${gap(20)}${REGION}|(?:in|within) (?:the )?(?:${REGION}|${COUNTRY}) and (?:\w+ ){1,2}leaves? (?:it|there)\b)`,
          stance: 'denied',
        },
        {
          name: 'none',
          match: re`\bnothing (?:is|gets|will be) (?:ever )?(?:transferred|sent|stored|processed|moved)\b${gap(20)}${ABROAD}|\bno (?:data )?transfers?\b${gap(60)}${ABROAD}|\btransfer\b${gap(40)}${ABROAD}${gap(20)}\b(?:(?:does|do|will) not (?:take place|occur|happen)|(?:is|are) not (?:intended|planned|made|foreseen|carried out))|\btransfers? (?:of (?:\w+ ){1,3})?${ABROAD}\W{1,4}(?:none|no|not applicable|n\/a)\b|\b(?:international|cross-border|third[- ]country|foreign)[\w ,-]{0,20} transfers?\W{1,4}(?:none|no|does not|(?:we_* )?do not)\b|\b(?:no|(?:not|never|n't) (?:make|carry out|undertake|perform|engage in|conduct))(?: any)? (?:international|cross-border|third[- ]country) (?:data )?transfers?\b|\btransfers? (?:to|in) (?:a )?third countr(?:y|ies)\W{1,4}(?:none|no|does not|do not)\b`,
          unless: /\b(?:unless|without|only|except|if)\b/,
          stance: 'any',
        },
        {
          name: 'stays',
          match: re`\b(?:only|exclusively|solely|remains?|stays?|always)\b${gap(40)}\b(?:in|within|inside)\b${gap(20)}(?:${REGION}|${COUNTRY}\b)|\b(?:stored?|keep|kept|host(?:ed)?|process(?:ed)?)\b${gap(60)}\b(?:in|within) (?:the )?(?:${REGION}|${COUNTRY}) (?:only|exclusively|alone)\b`,
          also: [re`${DATA}|\bservers?\b`],
        },
        {
          name: 'all of it is there',
          match: re`\ball (?:of )?(?:the |our |your |its )?(?:[\w-]+ ){0,2}(?:servers|data_*|information|data cent(?:er|re)s)(?: and (?:\w+ )?(?:servers|data|back-?ups|offices))?(?: (?:is|are|(?:that )?we_* (?:hold|keep|store|process)))?(?: (?:stored|hosted|kept|held|located|processed|based)){1,2}(?: and (?:stored|hosted|kept|held|located|processed))?(?: on servers)? (?:in|within|inside) (?:the )?(?:eu|eea|uk|e\.u\.|european|europe|${COUNTRY})\b|\bservers?\b${gap(60)}\ball (?:located|hosted|based|situated) (?:in|within|inside) (?:the )?(?:eu|eea|uk|e\.u\.|european|europe|${COUNTRY})\b|\b(?:stor(?:e|ed)|kept|keep|sav(?:e|ed))\b${gap(60)}\bwith?in the (?:territory|mainland) of\b|\bat all times (?:in|within) (?:the )?(?:eu|eea|uk|european|europe|${COUNTRY})\b|\b(?:kept|stored|held|hosted) (?:in|within) (?:the )?(?:eu|eea|uk|european (?:union|economic area)|europe|${COUNTRY}) at all times\b`,
          also: [re`${DATA}|\bservers?\b`],
          unless: /\b(?:payment|card|most|if you)\b/,
        },
      ],
    },
  ],
});
