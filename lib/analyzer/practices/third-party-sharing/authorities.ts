/** Words about courts and authorities, and about why data is handed to them. */
import { re, words } from '../../vocabulary';

const RECEIVER =
  '(?:law|3rd|government\\w*|public|authorit\\w+|regulat\\w+|third|courts?|police|others?|any|competent|such|appropriate|relevant|entit\\w+|compan\\w+|parties|anyone|state|lawyers|the (?:emergency|public (?:authorit|prosecut)\\w+|judge|prosecutor\\w*|authorities|police|government|courts?|relevant|competent|appropriate))';
/** Passing on, and what comes before it: "access, preserve and disclose", "cooperate with". */
export const DISCLOSE = re`
  \b(?:disclos(?:e|es|ed|ing|ures?)|distribut(?:e|es|ed|ing)|(?<!\bmarket )shar(?:e|es|ed|ing)|releas(?:e|es|ed|ing)|reveal(?:s|ed|ing)?
  |(?:hand|turn)(?:s|ed|ing)? over|preserv(?:e|es|ed|ing)|transfer(?:s|red|ring)?
  |transmit(?:s|ted|ting)?|forward(?:s|ed|ing)?|communicated|hand(?:s|ed|ing)? out|pass(?:es|ed|ing)?(?: \w+){0,3} (?:on )?to|pass(?:es|ed)? on|passed to
  |(?:mak(?:e|es|ing)|made) (?:(?:your|the|any|this|such|personal|user|information|data) ){0,4}available|cooperat(?:e|es|ing|ion)|(?:tell|call|alert) (?:the )?(?:police|authorities)
  |(?:provid(?:e|es|ed|ing)|send|sent|giv(?:e|en|ing)|suppl(?:y|ied)|surrender|hand(?:s|ed|ing)?|turn(?:s|ed|ing)?|report(?:s|ed|ing)?|communicat(?:e|es|ing))\b[^.;]{0,80}?\bto ${RECEIVER}\b
  |provide (?:some|all|your|user|personal|account)\b|give out|(?:give|provide|send|tell) (?:them|the (?:court|police|authorities))|given data to
  |(?<!\byou (?:can |may |should |must )?)report(?:ing)? (?:\w+ ){0,2}(?:crim|illegal|unlawful|suspected|suspicious|fraud)\w*)\b
`;
export const DISCLOSURE_HEADING = re`
  disclos|shar(?:e|ed|ing)\b|recipients?\b|(?:with|to) whom|who (?:do we|we|has|can|else|receives|sees|gets)
  |third part|law enforcement|legal (?:requests?|process|reasons?|requirements?|compliance|matters|disclosures?
  |purposes)|(?<!legal )authorit|required by law|by law we|protect(?:ion of|ing)? (?:our |the )?(?:rights|us|others|we_)
`;

export const REQUEST = words`
  (?:subpoenas?|court[- ]orders?|orders? (?:of|by|from) (?:a |the |an )?(?:\w+ )?courts?
  |(?:legal|judicial|governmental?|lawful|regulatory|administrative|official|binding|court's|competent|valid
  |law[- ]enforcement|public authorit\w+|authorit\w+)(?:,? (?:and|or) \w+)?(?:'s?)? (?:process(?:es)?|requests?
  |orders?|proceedings?|inquir(?:y|ies)|enquir(?:y|ies)|demands?|investigations?|decisions?|summons)
  |search warrants?|warrants?|summons|requests? (?:by|from|of|made by) (?:\w+ ){0,4}(?:authorit(?:y|ies)
  |law enforcement|courts?|agenc(?:y|ies)|governments?|regulators?|bod(?:y|ies)|officials?|police)
  |authorities' requests?|information requests from)
`;
const LAW = words`
  (?:laws?|legislation|regulations?|statutes?|rules?|legal (?:obligations?|requirements?|dut(?:y|ies))
  |statutory (?:obligations?|requirements?|dut(?:y|ies))|${REQUEST}|courts?|judicial|authorit(?:y|ies))
`;
export const AUTHORITY = words`
  (?:law[- ]enforcement(?! (?:and|purposes))|(?:government(?:al)?|public|competent|regulatory|judicial|state|tax
  |local|national|federal|administrative|prosecuting|swiss|foreign|customs|border|relevant|appropriate|other
  |security) (?:(?:or|and|,|\w+) ){0,3}?(?:authorit(?:y|ies)|agenc(?:y|ies)|bod(?:y|ies)|officials?|institutions?)
  |authorities|courts?|tribunals?|regulators?|enforcement bod(?:y|ies)|the police|police|(?:state|public) bodies|prosecutors?|the tax office
  |(?:a |the )?governments?\b(?! (?:id|issued|identif|-issued|and)))
`;

const OWN_RIGHTS = words`
  (?:rights?|property|safety|interests?|assets|terms|agreements?|rules|guidelines|people|person|ourselves|yourself
  |others|users|customers|members|guests|the public|integrity|from harm
  |(?:our|the) (?:business|operations|services?|platform|sites?|shops?|stores?|staff|company)
  |(?:you|us|we_+),? (?:and |or )?(?:us|you|others|somebody|someone)|a child|children|somebody|someone)
`;
/** "Protect your information" protects no rights. */
const NOT_DATA = '(?:(?!information|\\bdata\\b|privacy)[^.;])';
export const PROTECT = re`
  (?<!email )\b(?:protect(?:s|ed|ing|ion of)?|defend(?:s|ed|ing)?|safeguard(?:s|ing)?|legal protection of|preserve
  |vindicate)\b${NOT_DATA}{0,70}?\b${OWN_RIGHTS}\b|\bkeep(?:ing)? (?:\w+ ){0,4}?(?:users|members|people|children
  |community|platform|service|everyone|customers|players|others|site) safe\b
`;
export const ENFORCE = re`
  \b(?:enforc(?:e|es|ed|ing|ement of)|apply)\b(?:[^.;]|\.\w){0,60}?\b(?:rights?|claims|terms|agreements?|contracts?|polic(?:y|ies)
  |conditions|rules|guidelines|eula)\b|\b(?:assert(?:ing)?|exercis(?:e|es|ing)|establish(?:ing|ment)?
  |defen(?:d|ce|se|ding)|pursue|bring(?:ing)?)\b[^.;]{0,50}?\b(?:our (?:\w+ ){0,2}rights?|legal rights
  |(?:legal|our) (?:and other \w+ )?claims?|legal action|legal proceedings|remedies)\b
`;
/** Fraud is also kept off by vendors: only looking into it is a matter of authorities. */
export const INVESTIGATE = re`
  \b(?:investigat(?:e|es|ing|ions? (?:of|into))|prosecut(?:e|es|ing)|suspect(?: that)?|detect(?:ing|ion of)?|prevent(?:ing|ion of)?|address
  |identify(?:ing)?|combat(?:ing)?|report(?:ing)?
  |tak(?:e|ing) (?:\w+ ){0,3}action (?:regarding|against|about|concerning|in response to)
  |identify(?:ing)? the source of|(?:protect|guard)(?:ing)? against)\b${NOT_DATA}{0,80}?\b(?:illegal|unlawful|crim(?:e|es|inal)|violations? of
  |breach(?:es)? of|wrongdoing|threats?|harm|abusive|suspected|misconduct|money laundering|injury
  |infringements?|complaints|legal liability)\b|\b(?:investigat(?:e|ing)|take action)\b[^.;]{0,40}?\bfraud
`;
/** Danger to somebody: no order of a court is waited for. */
export const EMERGENCY = re`
  \b(?:imminent|immediate|serious) (?:\w+ ){0,2}(?:danger|harm|threat|injury)|\bdanger (?:of death|to (?:\w+ ){0,2}(?:life|safety|person))
  |\bthreats? to (?:the )?(?:\w+ )?(?:life|health|safety)\b|\b(?:possible|potential) harm to (?:others|somebody|someone|yourself|people|persons?)\b|\bin (?:an )?emergenc(?:y|ies)|\blife is in danger|\bto (?:the )?emergency services|\bemergencies (?:involving|such as|where|that)|\blife-threatening
`;
/** The law's own words for what authorities do. */
export const OF_AUTHORITIES =
  /\bprevention, (?:detection|investigation)|\bprevention, [^.;]{0,40}\bprosecution of criminal/;
export const BELIEF = re`
  \b(?:(?:we_*|reasonably|sincerely|honestly) (?:\w+ ){0,5}(?:believes?|determines?|deems?|considers?
  |concludes?)(?! in\b)|(?:we_*|have) (?:\w+ )?determined that|(?<!\bwherein we have a )good[- ]faith|(?:reasonable|our) belief
  |(?:in|at) (?:our|its) (?:sole |own |absolute |reasonable ){0,3}(?:discretion|judge?ment|opinion)
  |(?:sole|own) (?:discretion|judge?ment)|appears? (?:to be )?necessary|as deemed|reason to (?:believe|suspect)
  |we_* (?:think|suspect|see fit|feel))\b
`;
export const PURPOSE = re`${PROTECT}|${ENFORCE}|${INVESTIGATE}|\bliability\b|\brules\b|\b(?:${LAW}|${AUTHORITY})\b`;

export const REQUIRED = re`
  \b(?:requir(?:e|es|ed|ing)|obliged?|obligated|compel(?:s|led)?|mandated?|ordered|forced
  |legally (?:required|obliged|obligated|bound)|have to|has to|must|need to|bound)\b[^.;]{0,60}?\b(?:by|under
  |pursuant to|to comply with|in accordance with|because of|due to|upon receiving)\b[^.;,]{0,40}?\b${LAW}\b
  |\bas (?:otherwise )?(?:authori[sz]ed|permitted|allowed) by law\b|\b(?:empowered|entitled) (?:to \w+ )?by (?:law|regulations?|statutes?|(?:an )?order of a court)\b
  |\b(?:the |applicable |local )?laws? (?:\w+ )?(?:requires?|obliges?|compels?)\b
  |\blegally (?:required|obliged|obligated|compelled|necessary)\b|\bunder (?:a|any) (?:legal|statutory) (?:obligation|duty)\b
  |\bthere is (?:a|an) (?:legal|statutory) (?:obligation|duty)\b|\bthe law (?:\w+ )?demands\b|\b(?:laws? (?:\w+ )?(?:says|prescribes|makes us|orders))\b|\bif (?:we (?:have|need) to )?by law\b
  |\b(?:legal (?:requirements?|obligations?)|regulations|official decisions)[^.;]{0,30}? so require\b
  |\brequired (?:\w+ )?(?:by|under) (?:applicable |local |the )?law
  |\b(?:courts?|judges?|authorit(?:y|ies)|laws?|government) (?:\w+ )?(?:orders?|tells?|forces?|compels?|requires?|obliges?|makes?) us\b
`;
export const COMPLY = re`
  \b(?:compl(?:y|ies|ying)(?: \w+)? with|(?<!in (?:full )?)compliance with|respon(?:d|ds|ding|se)(?: \w+)? to
  |satisfy(?:ing)?|meet(?:ing)?|fulfil(?:l|ling|ment of)?|answer(?:ing)?
  |co-?operat(?:e|ing) with)\b[^.;]{0,60}?\b(?:${LAW}|${AUTHORITY})\b
`;
export const ON_REQUEST = re`
  \b(?:under|pursuant to|upon|on|presentation of|by|receiv\w+|in connection with|if|when|where|as part of|for|served with|via
  |with) (?:an? |the |any |presentation of |receipt of |receiving |required by |valid |such |\w+ ){0,4}${REQUEST}
`;
export const TO_AUTHORITY = re`
  \b(?:to|with|by|including|and|or|from|following (?:\w+ ){0,3}(?:recipients|entities|parties|persons
  |bodies)(?: [^.;]{0,40})?)\b (?:(?:any|the|a|an|our|competent|relevant|appropriate|local|national|foreign
  |certain|other|swiss|applicable|another|us|u\.s\.|finnish|agencies,) ){0,3}${AUTHORITY}\b
`;

/** An order that is shown, a request that is answered: told of the one who comes with it. */
export const WITH_ORDER = re`
  ${AUTHORITY}\b[^.;?!]{0,60}?\b(?:shows?|presents?|produces?|ha(?:s|ve)|brings?|comes?|holds?|obtains?|gets?|receives?|sees?)\b
  [^.;?!]{0,60}?\b(?:(?<!in )orders?|warrants?|subpoenas?|(?:law|statute)s? (?:\w+ )?(?:obliges?|requires?|compels?))\b
  |\b(?:${AUTHORITY}|government|prosecutors?) with an? (?:\w+ )?(?:warrant|order)\b
  |\b(?:${AUTHORITY}|government) (?:can |may )?(?:asks?|requests?|demands?)\b[^.;?!]{0,80}?\bwe_* (?:\w+ ){0,5}?(?:lawful|answer|comply|valid|order)
  |\brequests? from (?:the )?(?:police|${AUTHORITY})\b[^.;?!]{0,60}?\b(?:answered|complied)
`;
/** Authorised investigations, for which alone public bodies look who a visitor was. */
export const AUTHORISED = re`
  \bexcept (?:for|in|to|as part of|when)\b[^.;?!]{0,40}?\b(?:authori[sz]ed|official|lawful|legal|criminal)\b[^.;?!]{0,40}?\binvestigations?\b
  |\binvestigation\b[^.;?!]{0,60}?\b${AUTHORITY}[^.;?!]{0,40}?\b(?:warrant|subpoena|court order)
`;
/** Somebody attacks the service, and is made known. */
export const ATTACK = re`
  \b(?:in (?:the event|case) of|if (?:we|there|you|somebody|someone)[^.;?!]{0,30}?)\b[^.;?!]{0,40}?\b(?:hack(?:ing|ers?)?|attacks?|circumvent|intrusions?|abuse reports?|misuse|poses? a threat)\b
  |\b(?:poses?|posing|is|are) (?:a|an) (?:\w+ )?threat to (?:our|us|we_|the)|\bfraudulent activity\b[^.;?!]{0,80}?\bgovernment\w*\b
`;
/** Told to the police of one's own accord. */
export const REPORT = re`
  \breport (?:\w+ ){0,2}(?:you|abusers|offenders|attackers|violators) to (?:\w+ ){0,4}(?:authorit(?:y|ies)|police|provider)|
  \b(?:(?:call|tell|alert|inform) (?:the )?(?:police|authorities|law enforcement)|(?:breaks?|broke|violat\w+|threaten\w*|harass\w*|abus\w+|stop (?:\w+ )?fraud|steals?|stole|theft)\b
  [^.;?!]{0,80}?\b(?:to|with) (?:the )?(?:police|authorities|law enforcement)|(?:to|with) the police\b[^.;?!]{0,40}?\bsuspected)\b
`;

/** Duties of others: the whole sentence is theirs. */
export const BINDS_OTHERS = re`
  \b(?:service providers?|vendors?|contractors?|processors?|partners?|they
  |customers?) (?:\w+ ){0,6}(?:on our behalf|help us|who assist|comply|not authori[sz]ed
  |(?:are|is) (?:required|obligated|responsible|obliged))|\b(?:enable|allow|help)s? (?:\w+ ){0,2}(?:banks|merchants|sellers|partners|customers) to\b|\byou (?:can|may|should|must) report\b
`;
/** Rights of the reader, retention, definitions: all speak of law and not of passing on. */
export const OTHER_LAW = re`
  \b(?:retain|retention
  |keep (?:your|the|it|such|this|information)|store your|delet(?:e|ed|ion)\b|erase\b)(?![^.;]{0,40}?\b(?:and|or|but|,) (?:\w+ ){0,3}(?:disclos|shar|releas|transfer))
  |\byour (?:\w+ ){0,2}rights?\b(?! or property)
  |(?<!reserves? )(?<!we_* (?:also )?(?:have|has) )\b(?:the|a|any) (?:following )?rights? to\b
  |(?<!reserves? the )\bright to (?:access|request|object|opt|limit|know|lodge|complain|withdraw)
  |exercis\w+ (?:your|that|any|this|these)|\bopt[- ]out|legal bas(?:is|es)|contractual clauses|adequa(?:cy|te)
  |\bsafeguards(?:,| such| in place| to ensure)|as (?:such terms are )?defined|supervisory authorit
  |data protection authorit|you (?:may be|are) (?:required|obliged)|\b(?:additional|state-specific) (?:[\w-]+ ){0,2}disclosures|\bparents?\b(?!,? (?:compan|corporation|entit|organi|and (?:its )?(?:affiliates|subsid)|or (?:affiliates|subsid)|affiliates|subsid))
  |\b(?:google|facebook|meta|microsoft|adobe|mailchimp|hotjar|stripe|paypal) (?:may|will|can) (?:also )?(?:transfer|disclose|share|pass|provide)
  |\bif you (?:\w+ ){0,2}(?:share|provide|disclose)|your consent will|withdraw|shine the light
  |(?<!permitted by (?:\w+ )?)(?:data protection|privacy) (?:laws?|regulations?|legislation)|residents? (?:who|with|may|have)
`;
/** Keeping data safe from strangers. */
export const SECURITY =
  /unauthori[sz]ed (?:access|disclosure|use|person)|\bsecurity measures|cannot guarantee|\bencrypt/;
