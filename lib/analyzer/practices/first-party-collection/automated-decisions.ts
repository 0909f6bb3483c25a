import { definePractice } from '../../practice';
import { re, words } from '../../vocabulary';

const MAKE = words`
  \b(?:creat(?:e|es|ed|ing)|build(?:s|ing)?|built|develop(?:s|ed|ing)?|generat(?:e|es|ed|ing)|form(?:s|ed|ing)?
  |establish(?:es|ing)?|produc(?:e|es|ed|ing)|compil(?:e|es|ing)|draw(?:n|ing)? up|construct(?:s|ing)?|maintain
  |evaluat(?:e|ing)|assign(?:s|ed|ing)?|sort|group|divide|use)\b
`;
/** Profiles that are drawn of people, not the pages that people make of themselves. */
const PROFILE = words`
  (?:(?:customer|consumer|interests?|marketing|behaviou?ral|advertising|ads?|personali[sz]ed \w+|individual
  |pseudonymous|risk|unique|preference|shopper|visitor|audience|psychographic|demographic|usage
  |commercial) profiles?|(?:reports? or |a |an |your |the )?(?:\w+ )?profiles?(?:,? or summary)? (?:about|of
  |on (?:you|users|our)|reflecting|based on|that can be used
  |for (?:these|this|marketing|advertising|analytics|targeting)|with (?:your|information)|containing|representing
  |regarding|concerning)\b(?! (?:the|we_*|our) (?:service|site|website|platform|app))|picture of (?:you|your)
  |(?:customers|users|you|visitors|people|members|readers|audiences?) in(?:to)? (?:\w+ ){0,2}(?:segments|groups
  |clusters|categories)|profiles for (?:marketing|these|this)|(?:reports? or |summar(?:y|ies) or )profiles
  |profiles? and segments?|(?:audience|user|customer|interest|marketing|interest-based|advertising
  |consumer)[- ](?:\w+[- ])?segments?|segments?\b(?=,| of (?:users|customers|people|our)| based))
`;
const AUTOMATED = words`
  (?:automat(?:ed|ic|ically)[- ](?:individual[- ])?(?:decision[- ]?making|decisions?|profiling)
  |decisions? (?:\w+ ){0,5}(?:automatically\b|(?:based (?:solely |only )?on|by|through|using
  |with) (?:\w+ ){0,3}automat\w+)|(?<!(?:racial|ethnic|dna|of) )profiling\b(?! cookies)|credit scor(?:e|es|ing)
  |\bscoring\b|\bautomatically (?:decid|assess|reject|approv|evaluat|scor|rank)\w+|\b(?:automatically|algorithms?) match(?:es)? (?:you|users|members|candidates)\b|\bcredit-?worthiness automatically\b
  |automated (?:systems?|tools?|processing|technolog(?:y|ies)) to (?:detect|prevent|identify|flag|block)\b[^;?!]{0,40}?\b(?:fraud|abuse|suspicious|violat|misuse)\w*
  |automated (?:process(?:es|ing)?|means|systems?|tools?|technolog(?:y|ies)
  |methods)[^;?!]{0,90}?\b(?:match|decid\w+|(?:make|take) (?:\w+ )?decisions|determine|evaluat\w+|assess\w*|approv\w+|profil\w+)
  |algorithms?[^;?!]{0,40}?\bto (?:decide|determine|evaluate|assess|predict|match)
  |\bdecided by (?:an? |our )?(?:computers?|machines?|algorithms?|software)\b|\bassigned an? (?:\w+ )?(?:risk|trust|fraud) (?:level|class|rating|score)|\bautomated (?:\w+ ){0,2}(?:checks?|screening|assessments?|reviews?)\b[^;?!]{0,60}?\b(?:decid|determin|assess|approv)\w*\b|\b(?:sorted|ranked|selected|chosen|scored|rated|assessed|generated|suggested) by (?:an? |our )?(?:\w+ )?(?:algorithms?|computer|software|machine|automated (?:system|process|tool))|machine learning to predict\b
  |\b(?:software|computers?|machines?|algorithms?|robots?|ai (?:models?|systems?|tools?))\b (?:that |which )?(?:\w+ ){0,2}(?:decid|rat|scor|assess|judg|rank|approv|reject|choos)(?:e|es|s|ed|ing)?\b(?! (?:it|your? (?:settings|device)))
  |\b(?:closed|blocked|suspended|refused|rejected|turned down|denied|banned|declined|approved|flagged|calculated|assessed) automatically\b
  |\bautomatically (?:closed|blocked|suspended|refused|rejected|turned down|denied|banned|declined|approved|flagged)\b(?= (?:by|if|when|because|based|as)\b)
  |\bautomatically (?:block|refuse|reject|decline?|screen|check|ban|close|exclud)(?:e|s|es|ing)? (?:\w+ ){0,3}(?:accounts?|profiles?|users?|orders?|payments?|transactions?|applications?)\b|\bwealth[- ]screening\b|\bautomated (?:risk|fraud) (?:analysis|assessments?|checks?)\b
  |\bautomated analysis of (?:\w+ ){0,3}(?:data_*|documents?|profiles?|information|behaviou?r|messages|content)
  |\b(?:automated|automatic) to (?:[\w-]+ ){0,3}(?:detect|categori[sz]e|flag|block|take action)
  |\b(?:risk|fraud|trust) scores?\b(?= (?:is|are|for|of|about|to)))
`;
const TRAITS = words`
  (?:about you\b|your (?:\w+ ){0,3}(?:interests?|preferences?|age|gender|characteristics|attributes|behaviou?r
  |needs|personality|likelihood|skills)|(?:\w+ ){0,3}(?:interests?|habits|tastes|characteristics|preferences|attributes|\bage\b
  |gender|demographic\w*|behaviou?rs?|tastes|propensity|likelihood|intent)\b|how likely|likely (?:to|interests?)
  |(?:what|which) (?:\w+ ){0,4}(?:you|interested|like))
`;
/** A right, or what the law calls by the name, says nothing of what is done. */
const RIGHT_ONLY = re`
  \bright (?:not )?to (?:not |be |object|request|opt|challenge|contest|obtain|ask|human|restrict|know|access)
  |\brights?\b[^.]{0,100}\b(?:profiling|automated)|\bnot (?:to )?be subject
  |\byou (?:can|may|have|are entitled)\b[^.]{0,80}\b(?:object|opt[- ]out)
  |\bopt[- ]?(?:ing )?out of[^.]{0,120}profiling|\bobject(?:ion)?s? to\b[^.]{0,60}profiling
  |\bby (?:anyone|anybody|others)\b|\bthis (?:also )?applies to|\bdefinition|\brequest that we|\bthe (?:existence|occurrence) of
  |\binform(?:ation)? (?:you )?(?:about|on|of) (?:the existence|automated|any)
`;
const OWN_PROFILE = re`
  (?<!\b(?:about|from|on|with|of) )\byou (?:\w+ ){0,3}(?:create|creating|make|set up|build|complete|maintain)
  |(?:allow|enable|help|let|permit)s? you to (?:\w+ ){0,2}(?:create|build|make|set)
  |\b(?:your|public|(?<!creat(?:e|ing) (?:a )?)user|member|business|corporate|account|dating|social media|third[- ]party|company|linkedin
  |facebook) profiles?\b(?! (?:based|of you|about you))
  |profile (?:picture|photo|page|image|settings?|information|data|name|pic|section|area)|account and profile
  |own profile|\bother companies\b
`;

/** The denial may come last: "profiling does not take place". */
const DENIED_AFTER = re`
  ${AUTOMATED}[^;?!]{0,60}?\b(?:(?:does|do|did) not (?:\w+ )?(?:take place|occur|happen)
  |(?:is|are) not (?:\w+ )?(?:used|carried out|performed|made|undertaken|done)|(?:is|are) never (?:used|made))\b
`;
/** A heading that only names it tells nothing. */
const STATES =
  /\b(?:we_*|our|us|decides?|rates?|is|are|was|may|will|can|used?|using|uses|based|includes?|allows?|does|do|perform\w*|engage\w*)\b/;

export const automatedDecisions = definePractice({
  id: 'automated-decisions',
  category: 'first-party-collection',
  cue: /conclusions|decision|screening|estimated|\bai\b|risk level|comput|machine|software|robot|guess|assumption|patterns|likely to|work out|score|rating|what you|person|form a view|human|computer|worthiness|habits|picture of|tracked|discover|group|categor|rank|what you|profil|automat|segment|infer|algorithm|predict|scor|characteristics|deriv|categories with you|interest|preferences|behaviou?r/,
  contradicts: ['yes', 'no'],
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'automated decisions',
          match: re`${AUTOMATED}`,
          also: [STATES],
          unless: re`${RIGHT_ONLY}|${DENIED_AFTER}|\?$`,
        },
        {
          name: 'profile you',
          match: re`\bto profile (?:you|users|our|individuals|customers)\b|\bwe_* (?:may |will |also |\w+ )?profiles? (?:you|users|our)|\bto profile (?:and|or) `,
        },
        {
          name: 'build profiles',
          match: re`${MAKE}[^;?!]{0,60}?\b${PROFILE}`,
          unless: re`${RIGHT_ONLY}|${OWN_PROFILE}`,
        },
        {
          name: 'profile built, plain',
          match: re`
            \bwe_* (?:\w+ ){0,3}(?:create|build|develop|generate|compile)s? (?:and \w+ )?(?:a |an |your |user )?profiles?\b
            |\bto (?:create|build|develop|generate|compile) (?:a 
            |an )?(?:\w+ )?profiles?\b(?! (?:on|in|with|for) (?:we_|the|our))
          `,
          also: [/\b(?:we_*|our|inferences|data|information)\b/],
          unless: re`${RIGHT_ONLY}|${OWN_PROFILE}`,
        },
        {
          name: 'infer about you',
          match: re`
            \b(?:infer(?:s|red|ring)?|predict(?:s|ed|ing|ions?(?: about)?)?|deduc(?:e|es|ed|ing)|deriv(?:e|es|ed|ing)|guess
            |estimate)\b(?! (?:your |the |an |approximate |general ){0,3}location)[^;?!]{0,80}?\b${TRAITS}
            |\byour (?:(?!location|city|country|region|position)\w+ ){1,4}(?:is|are) (?:estimated|inferred|predicted|deduced) (?:from|by)\b
          `,
          unless: RIGHT_ONLY,
        },
        {
          name: 'form a view of you',
          match: re`
            \bform (?:a|our) view (?:on|of|about) (?:what|which|you)|\b(?:draw|make|reach) conclusions (?:about|on|as to) (?:you\b|your|what)
            |\b(?:work|find) out what (?:else )?(?:you|interests)|\b(?:discover|identify|detect|ascertain|find out|recogni[sz]e)(?:s|ing)? your (?:\w+ )?(?:interests|tastes|habits|likes)\b|\b(?:based on|according to|by) (?:the |your )?tracked (?:interests|tastes|habits|behaviou?r)\b|\bpicture of (?:who|what) you|\b(?:interests|preferences|habits|tastes)\b[^;?!]{0,20}?\b(?:we_* (?:deduce|infer|derive)|(?:is|are) (?:derived|inferred|deduced))\b|\blearn what you (?:like|want|prefer|enjoy)\b|\b(?:to|and|better) understand your (?:\w+ )?(?:interests|tastes|habits)\b|\banaly[sz]e (?:what you like|your interests?)\b|\bkeeps? a profile of (?:you\b|your)|\blearns? (?:your|about your) (?:\w+ )?(?:interests|tastes|preferences|habits|behaviou?r)
          `,
          unless: RIGHT_ONLY,
        },
        {
          name: 'rated by a score',
          match: re`
            \b(?:score|rating|mark)\b[^;?!]{0,40}?\b(?:tells?|shows?|says|expresses)\b[^;?!]{0,30}?\bhow (?:reliable|trustworthy|risky|likely)\b
            |\b(?:work|figure|find) out\b[^;?!]{0,40}?\b(?:whether|if|what|how|which) (?:you\b|your|kind)|(?<!\bcan be used to )\b(?:make|draw) (?:assumptions|inferences|guesses) (?:about|as to|on) (?:you\b|your|what)
            |\b(?:try|tries|trying) to guess (?:your|what you|who you)
            |\b(?:customi[sz]ed?|personali[sz]ed?|tailor\w*)\b[^;?!]{0,60}?\b(?:usage|browsing|reading|viewing) (?:patterns|habits)\b|\b(?:usage|browsing|reading|viewing) patterns\b[^;?!]{0,60}?\b(?:customi[sz]ed?|personali[sz]ed?|tailored)\b
            |\b(?:more |most )?likely to (?:interest|appeal to|be of interest to|please) you\b
          `,
          unless: re`${RIGHT_ONLY}|\baggregate|\b(?:contact|support|e-?mail)(?:s|ed)? (?:us|our|team)\b`,
        },
        {
          name: 'sorted into groups',
          match: re`
            \b(?:audience|interest|customer|user) (?:groups|segments?)\b[^;?!]{0,60}?\b(?:men|women|ages?|people who|users who|who have)\b|\b(?:target group|segment|category) (?:that |which )?we_* (?:have )?(?:put|placed|sorted) you\b|\bgroups? of (?:people|users|customers)\b[^;?!]{0,60}?\b(?:into which you are|you are) (?:sorted|placed|put)\b
            |\b(?:places?|puts?|sorts?|assigns?|groups?|divides?)\b (?:you|users|customers|members|visitors)[^;?!]{0,40}?\b(?:in(?:to)?|to) (?:\w+ ){0,3}(?:groups?|categor(?:y|ies)|segments?|clusters?)
            |\b(?:categori[sz]e|classify|segment|score|rate) (?:you|our users|users|(?:our )?customers|members|(?:our )?visitors)\b(?= (?:by|according|based|into))
          `,
          unless: RIGHT_ONLY,
        },
        {
          name: 'without a human',
          match:
            /\b(?:decid|decision|grant|refus|reject|approv|assess|block|clos)\w*\b[^;?!]{0,60}?\bwithout (?:any )?human (?:involvement|intervention|review)\b/,
          unless: re`${RIGHT_ONLY}|\b(?:not|never|no)\b`,
          stance: 'any',
        },
        {
          name: 'profiles are made',
          match: re`\b(?:usage |user |pseudonymous |interest |customer |personality ){1,2}profiles? (?:\w+ ){0,2}(?:is|are|can be|may be|be|will be) (?:\w+ )?(?:created|built|generated|formed|compiled|drawn up|derived)\b`,
          unless: re`${RIGHT_ONLY}|\bby (?:you|users|members)\b`,
        },
        {
          name: 'inferred data',
          match: re`
            (?<!\bcan be used to make )\b(?<!\b[a-z]\. )inferences?\b(?! (?:engine|cost|provider))|\binferred (?:or|and) \w+ by\b|\b(?<!location )(?<!location \()\binferred (?:data|information
            |interests?|by us|from(?! (?:your |the )?ip)|about)|\bwe_* (?:may )?(?:derive (?:or|and) )?infer (?:from|about)
            |\bderive information or|\b(?:associate|assign) (?:\w+ ){0,4}(?:categories|segments|labels|tags|scores?) (?:with
            |to) you
          `,
          unless: RIGHT_ONLY,
        },
        {
          name: 'analyse to know you',
          match: re`
            \bautomated systems (?:that )?analy[sz]e your\b|\bsystem (?:assesses|analy[sz]es|evaluates|looks at) (?:your|what you)\b
            |\b(?:assess|analy[sz]e|evaluate|determine)\b[^;?!]{0,40}?\b(?:characteristics of
            |your (?:\w+ ){0,3}(?:preferences|interests|behaviou?r|personality|characteristics))\b
          `,
          unless: re`${RIGHT_ONLY}|\baggregate|\banonym|\bgeneral (?:behaviou?r|characteristics)`,
          strength: 'implied',
        },
      ],
    },
    {
      answer: 'no',
      patterns: [
        {
          name: 'no automated decisions',
          match: re`${DENIED_AFTER}|${AUTOMATED}|\bdecisions?\b[^;?!]{0,60}?\bby (?:a |an )?(?:machines?|computers?|algorithms?|software)\b|\bdecisions? (?:about you )?automatically\b`,
          stance: 'denied',
          unless: /\brights?\b|\bnot (?:to )?be subject|\bchild|\bminors?\b/,
        },
        {
          name: 'answered with none',
          match: re`${AUTOMATED}(?: and profiling| or profiling|, including profiling)?: ?(?:none|no|not applicable|n\/a|does not)\b`,
          stance: 'any',
        },
        {
          name: 'nobody is profiled',
          match:
            /\bprofile (?:you|anyone|anybody|users|our|individuals|customers|visitors)\b|\bprofile (?:user|your|customer|visitor)s?'? (?:behaviou?r|activit(?:y|ies))\b|\bbuild(?:ing)? (?:any )?(?:user|visitor|customer|behaviou?ral|advertising) profiles?\b/,
          stance: 'denied',
          unless: RIGHT_ONLY,
        },
        {
          name: 'a person decides, no guessing',
          match:
            /\b(?:a (?:person|human)|people), (?:never|not) (?:a |an )?(?:computers?|machines?|algorithms?|software)\b|\bno profiles? (?:of|about|on) (?:you|users|people|visitors|anyone|anybody)\b|(?:\b(?:every|all) )?\bdecisions? (?:about you )?(?:is|are) (?:always |only )?(?:made|taken) by (?:people|humans|a (?:person|human))\b|\bnot (?:\w+ ){0,2}(?:try|want|attempt) to guess (?:who|what|your)/,
          stance: 'any',
        },
        {
          name: 'no profiles',
          match: re`${MAKE}[^;?!]{0,60}?\b(?:${PROFILE}|profiles?\b)`,
          stance: 'denied',
          unless: re`${RIGHT_ONLY}|${OWN_PROFILE}|\baccounts?,? (?:or|and) (?:\w+ )?profiles?\b|\bprofiles? (?:or|and) accounts?\b`,
        },
      ],
    },
  ],
});
