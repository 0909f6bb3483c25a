import { definePractice } from '../../practice';
import { gap, re } from '../../vocabulary';

const MEASURES = String.raw`\b(?:measures?|safeguards?|procedures?|controls?|precautions?|means(?= (?:to|of|for)\b)|steps|arrangements?|mechanisms?|practices|standards|technolog(?:y|ies)|efforts?|care(?= to\b)|methods|techniques|program(?:me)?|features|tools)\b`;
const DEGREE = String.raw`\b(?:reasonabl[ey]|appropriate(?:ly)?|adequate(?:ly)?|suitable|commercially|industry[- ](?:standard|accepted|leading)|(?:best|generally accepted|accepted|high(?:est)?|good|strict|strong|robust|necessary|proper|administrative|technical|organi[sz]ational|physical|electronic|procedural|managerial|technological|variety of|extensive|rigorous|state[- ]of[- ]the[- ]art|modern|advanced|significant|special|sufficient|numerous))\b`;
const PROTECT = String.raw`\b(?:protect\w*|safeguard\w*|secur(?:e|es|ed|ely|ing|ity)|prevent\w*|confidential\w*|against|keep\w*|safe(?:ty|ly|ly)?|ensur\w*|guard\w*|integrity|unauthori[sz]ed)\b`;
const LIMIT = String.raw`\b(?:limit(?:s|ed|ing)?|restrict(?:s|ed|ing|ions)?|confined|strictly|controlled|only)\b`;
const STAFF = String.raw`\b(?:employees?|staff|personnel|people|persons|individuals|those|teams?|contractors|agents|members|volunteers|workers|colleagues)\b`;
const NEED = String.raw`\b(?:need|needs|needed|require|requires|required|necessary|authori[sz]ed|authori[sz]ation|permission|in charge)\b`;
/** Safeguards for transfers are another practice, and what the user should do is no measure of the service. */
const ABOUT_TRANSFERS =
  /\b(?:international|cross-border|data) transfers?\b|\btransfer(?:s|red|ring)? (?:of |any |your |such |personal )|\badequate (?:level of )?(?:data )?protection\b|\blegitimate interests?\b|\byou (?:should|must)\b|\bencourage you\b|\byour responsibility\b|\b(?:should|will) contain\b/;
/** Hashed or pseudonymous data that others get is no protection by the service. */
const PASSED_ON =
  /\b(?:shar(?:e|ed|ing)|disclos(?:e|ed)|receive|providing|provide (?:them|our partners|partners|others)|in exchange|upload\w*|advertis\w+|ads|marketing|match(?:ed|ing)?|cookies?)\b/;

const OWN_PEOPLE = String.raw`\b(?:employees?|staff|personnel|volunteers|workers|colleagues|contractors|administrators?|editors?|engineers?|developers?|team)\b`;
/** Firewalls that the user sets up, or that keep mail from coming. */
const FIREWALL_OF_THE_USER =
  /\b(?:your|browsers?|corporate|company|some)(?: and\/or| or| and)?(?: \w+)? firewalls?\b|\bfirewalls? (?:to|may|might|can) (?:block|prevent|stop)\b/;

export const securityMeasures = definePractice({
  id: 'security-measures',
  category: 'data-security',
  cue: /scan|network|shred|pen[ -]test|keychain|key ?store|enclave|isolat|128|256|privileg|secrecy|procedur|alarm|serious|guard|care\b|logged|session|log-?in|sandbox|private|plain|clear ?text|patch|server|database|few |handful|number of|only|\bkeys?\b|locked|step|secur|safe|bount|need|limit|vulnerab|precaution|measure|mechanism|factor|crypt|ssl|tls|https|firewall|safeguard|protect|password|iso|soc|access|role-based|penetrat|token|intrusion|monitor|train|confidential|hash|dissemin|pseudonym|audit|authenticat|unauthori|back-?up/,
  answers: [
    {
      answer: 'specific',
      patterns: [
        {
          name: 'encryption',
          match:
            /\b(?:encrypt(?:s|ed|ion|ing)?(?! (?:direct )?messages?)|cryptographic(?:ally)?(?! (?:tokens?|assets?|currenc))|(?:modern|strong|standard|public[- ]key|proven) cryptography|bcrypt|scrypt|argon2|aes)\b/,
          unless:
            /\byour (?:wi-?fi|network|router)\b|\bwhose (?:un)?encrypted\b|\b(?:recommend|advise|encourage|urge)s?\b[^.;]{0,40}\bencrypt|\b(?:hashed|one-way)[\w ,()-]{0,20} encrypted|encrypted[\w ,()-]{0,10}\bhash|personali[sz]ed ads\b/,
        },
        {
          name: 'secure transport',
          match: /\b(?:ssl|tls|https(?!:)|secured? sockets? layers?|transport layer security|pgp)\b/,
        },
        {
          name: 'secured lines',
          match:
            /(?<!\byour (?:[\w']+ )?)\b(?:secured?|private) (?:(?:wide|local)[- ]area |data |company |corporate |internal )?(?:networks?|channels?|tunnels?)\b|\bvirtual private networks?\b/,
          also: [/\b(?:transmi\w+|transfer\w*|sent|travels?|through|over|via)\b/],
          unless: /\b(?:messages? to|contact us|social)\b/,
        },
        {
          name: 'hashing',
          match: /\b(?:hash(?:es|ed|ing)?|salted|tokeni[sz]ation|(?<=\b(?:is|are|be|been) )tokeni[sz]ed)\b/,
          unless: PASSED_ON,
        },
        {
          name: 'pseudonyms',
          match:
            /\bpseudonymi[sz](?:e|ed|es|ing|ation)\b|\bpseudonymous\b(?! (?:identifiers?|ids?|(?:\w+ )?profiles?|cookies?))/,
          unless: PASSED_ON,
        },
        {
          name: 'networks and premises',
          match:
            /\bfirewalls?\b|\bintrusion (?:detection|prevention)\b|\bpen(?:etration)?[- ]?test\w*|\bshredd(?:ed|ing|ers?)\b|\bvulnerability (?:scan\w*|assessment\w*|test\w*)|\bscan(?:s|ned|ning)? (?:[\w-]+ ){0,8}?(?:vulnerabilit|security holes|malware|virus)\w*|\bmonitors? (?:our |all |the )?(?:computer )?networks?\b(?! (?:of|activity))|\bphysical access\b[^;?!]{0,60}\b(?:servers?|data|systems?|facilit\w+|records|machines|equipment|hardware)\b[^;?!]{0,30}\b(?:controlled|restricted|limited|guarded)\b|\bcontrolling (?:\w+ ){0,4}access to (?:the |your |all )?(?:personal )?(?:data|information)\b|\bpseudonymi[sz]ed (?:\w+ ){0,2}?(?:by|through|via|using) (?:\w+ )?(?:technical|precaution|measure)\w*|(?<!\binformation (?:about|on) (?:our |the )?)\bbug bount\w+|\banti-?virus\b|\bmalware (?:scan|detection|protection)\w*|\bvideo surveillance\b|\blocked (?:\w+ ){0,3}(?:doors?|rooms?|cabinets?|cupboards?|facilit\w+|areas?|offices?|cages?|racks?|storage|premises|buildings?|servers?)\b|\b(?:have|hold|with) (?:the |a )?keys? to (?:the|our) (?:\w+ )?(?:servers?|rooms?|offices?|building)\b|\b(?:physical|door|electronic) locks\b|\bkey ?card|\b(?:burglar |intruder )alarms?\b|\balarm systems?\b|\blocked away\b|\bsecurity (?:tests?|testing|audits?|reviews|training)\b/,
          unless: FIREWALL_OF_THE_USER,
        },
        {
          name: 'separation and least rights',
          match:
            /\b(?:row[- ]level security|least[- ]privilege|audit (?:logs?|logging|trails?)|(?:128|256)[- ]?bit|(?<!privacy )sandbox(?:ed|es|ing)?|isolated (?:\w+ )?environments?|app-private|secure enclave|key ?stores?|(?:ios|apple|macos|android|system|device|secure|the)(?:'s)? key ?chain|no other apps? (?:can|could|may|is able to))\b|\bother apps (?:cannot|can't)\b/,
          also: [
            /\b(?:secur|protect|isolat|safe|access|read|least|audit|level|stored?|held|kept|saved|\d+-?bit|principle|128|256)/,
          ],
          unless: /\b(?:developers?|testing|cookies?|advertis\w+|api keys?)\b/,
          stance: 'any',
        },
        {
          name: 'never in plain text',
          match:
            /\b(?:not|never|no|cannot|n't)\b[^;?!]{0,60}\b(?:plain|clear)[- ]?text\b|n't [^;?!]{0,60}\b(?:plain|clear)[- ]?text\b/,
          also: [/\b(?:passwords?|secrets?|keys?|credentials|stored?|transmi\w+|data|information)\b/],
          unless: /\b(?:e-?mail|newsletter|format)/,
          stance: 'any',
        },
        {
          name: 'signed out by itself',
          match:
            /\b(?:logged|signed) (?:out|off) (?:automatically|after)\b|\bautomatic(?:ally)? (?:(?:log|sign)s?(?:ged|ed)?[- ]?(?:you )?(?:out|off)|log-?outs?|log-?offs?|time-?outs?)\b|\bsessions? (?:time-?outs?|times? out|(?:expires?|ends?|is ended|are ended|closes?) after)\b|\b(?:log-?in|sign-?in|log in|sign in) (?:\w+ ){0,6}?after (?:a |some )?(?:certain |fixed |set |short )?(?:period of )?(?:time|inactivity)\b/,
          also: [/\b(?:protect|secur|prevent|inactiv|idle|nobody|no one|others|safe)/],
          unless: /\bcookies?\b/,
        },
        {
          name: 'kept up to date',
          match:
            /\b(?:appl(?:y|ies|ied)|install(?:s|ed)?|regular(?:ly)?|prompt(?:ly)?|timely|up[- ]to[- ]date with)\b[^.;?!]{0,40}\bsecurity (?:patches|updates|fixes)\b|\bsecurity (?:patches|updates|fixes)\b[^.;?!]{0,40}\b(?:applied|installed|regular(?:ly)?|prompt(?:ly)?|as soon as)\b|\b(?:servers?|systems?|software)\b[^.;?!]{0,20}\b(?:is|are) (?:regularly|promptly|always) patched\b/,
          unless:
            /\b(?:send|sent|notif\w+|receive|communicat\w+|alerts|your (?:device|browser|computer|phone|operating)|you (?:should|must|can))\b/,
        },
        {
          name: 'access is recorded',
          match: re`\baccess to (?:the |all |any )?(?:personal |user |users' |customer |member |patient |sensitive |production )?(?:data_*|information|records?|register|files)\b${gap(20)}\b(?:is|are) (?:\w+ )?(?:logged|recorded|audited|monitored|reviewed)\b`,
        },
        {
          name: 'hands that are few',
          match: re`\b(?:only|just|limited number of|small number of|few|handful of|select(?:ed)?|nobody but|no one but)\b (?:[\w-]+ ){0,4}?${OWN_PEOPLE}${gap(60)}\b(?:(?:has|have|having|with|given|granted|gain|get) (?:\w+ ){0,2}access|can (?:\w+ )?(?:access|see|open|view|read))\b`,
          unlessBeside:
            /\b(?:service providers?|third[- ]part(?:y|ies)|vendors|partners|suppliers|processors?|your (?:friends|contacts|profile|posts?)|you (?:choose|invite|select|allow)|team members you|you)\b/,
        },
        {
          name: 'backups',
          match:
            /\b(?:regular|daily|nightly|weekly|hourly|off-?site|frequent|secured?|automat(?:ed|ic)|continuous)(?: (?!and\b)\w+){0,2} back-?ups?\b|\bback-?ups? (?:\w+ ){0,3}(?:secured|taken|made|performed|done) (?:daily|nightly|weekly|hourly|regularly|every)\b|\b(?:make|take|run|keep)s? (?:\w+ ){0,2}back-?ups? (?:\w+ ){0,4}(?:daily|nightly|weekly|hourly|regularly|every (?:\w+ )?(?:day|night|hour|week))\b/,
          unless: /\b(?:retain|retention|delet|archiv|remov|eras|persist|remain|residual)\w*/,
        },
        {
          name: 'we cannot read it',
          match:
            /\b(?:no (?:technical )?(?:means|way|ability)|cannot|can't|unable|not (?:technically )?(?:able|possible)) (?:to |of |for us to )?(?:access|decrypt|read|decipher)(?:ing)?\b[^.;]{0,40}\bencrypted/,
          stance: 'any',
        },
        {
          name: 'sign-in',
          match:
            /\b(?:multi|two|2)[- ]?factor\b|\b2fa\b|\bmfa\b|\b(?:two|2)[- ]step\b|\bpassword[- ]protected\b|\b(?:protected|guarded|secured|locked) (?:by|with) (?:a |your )?(?:\w+ )?(?:passwords?|pin|passcode)\b/,
        },
        {
          name: 'standards and audits',
          match:
            /\biso(?:\/iec)? ?-?27\d{3}|\biso(?:\/iec)?\b[^.;]{0,12}\b27\d{3}|\bsoc ?-?[123]\b|\bpci\b|\bpayment card industry\b|\bhitrust\b|\bfedramp\b|\bcyber essentials\b/,
          unless: /\bprocessors?\b|\bstandards council\b|\bhelp ensure\b/,
        },
        {
          name: 'access only for those who need it',
          match: re`(?:${LIMIT}${gap(60)}\b(?:access(?:ed|ible)?|available|dissemination|disclosure)\b|\baccess(?:ed|ible)?\b${gap(80)}${LIMIT})${gap(100)}${STAFF}`,
          also: [re`${NEED}|\bonly\b|\bour\b`],
          unless: /\b(?:service providers?|third[- ]part(?:y|ies)|vendors|you should|grant access)\b/,
        },
        {
          name: 'need to know',
          match: re`\bneed-to-know\b|(?<!\byou )\bneed to know\b|${STAFF}${gap(20)}\bneed to (?:access|see)\b|\blimit who\b|\baccess\b${gap(20)}${LIMIT} to authori[sz]ed\b|${LIMIT}${gap(40)}\b(?:authori[sz]ed|designated) (?:employees|personnel|staff|persons|individuals)|\bauthori[sz]ed (?:employees|personnel|staff)\b${gap(40)}\baccess\b|\baccess\b${gap(60)}\bonly (?:\w+ )?(?:granted|given|provided|permitted|allowed|available)\b${gap(40)}\b(?:necessary|needed|required|need)\b`,
        },
        {
          name: 'seen by those who need it',
          match: re`\b(?:only|limited|restricted|nobody but|no one (?:but|except))\b${gap(60)}\b(?:those|people|staff|employees|colleagues|persons|individuals|members|anyone)\b${gap(30)}\b(?:need|needs|must|have to) (?:to (?:see|know|use|handle|work with|have) )?(?:it|them|this|that|the (?:data|information))\b`,
          unless: /\b(?:you should|service providers?|third[- ]part(?:y|ies)|vendors|partners|suppliers|processors?)\b/,
        },
        {
          name: 'identity taken away',
          match: re`\b(?:safeguards?|measures?|protections?|techniques)\b${gap(30)}\b(?:including|such as|like|for example)\b${gap(60)}\b(?:de-?identif|anonymi[sz]|pseudonymi[sz]|data minimi[sz])\w*`,
          unless: /\btransfer/,
        },
        {
          name: 'access control',
          match: /(?<!\bmedia )\baccess controls?\b|\bcontrolled access\b/,
          unless: /\bcustomers to\b|\bpurposes\b|\b(?:collected|used) for access control/,
        },
        {
          name: 'staff bound or trained',
          match: re`${STAFF}${gap(40)}\b(?:confidentiality|non-disclosure|secrecy) (?:agreements?|undertakings?|declarations?|obligations?|duties)\b|${STAFF}${gap(60)}\b(?:bound|obliged|sworn|committed|subject|pledged) (?:by|to) (?:\w+ ){0,3}(?:confidentiality|secrecy)\b|\b(?:employees?|staff|personnel)\b${gap(20)}\b(?:receive|undergo|complete|get|given)\b (?:\w+ ){0,3}(?:security|privacy|data protection|confidentiality)(?: \w+)? training\b|\b(?:employees?|staff|personnel)\b${gap(20)}\b(?:are |is |receive |undergo )(?:\w+ )?train(?:ed|ing)\b${gap(20)}\b(?:security|privacy|data protection|confidential\w+)|\brole-based (?:access|permissions?|rights|authori[sz]ations?)`,
          unless: /\b(?:service providers?|third[- ]part(?:y|ies)|vendors|processors?)\b/,
        },
        {
          name: 'audits',
          match: re`\b(?:regular(?:ly)?|periodic(?:ally)?|independent|external|annual|security|third[- ]party)\b${gap(20)}\baudit(?:s|ed|ing)?\b|\bmonitor\w*\b${gap(40)}\b(?:for )(?:possible |potential )?(?:vulnerabilities|attacks|intrusions?)`,
        },
      ],
    },
    {
      answer: 'generic',
      patterns: [
        {
          name: 'measures of some degree',
          match: re`${DEGREE}${gap(60)}${MEASURES}`,
          also: [re`${PROTECT}`],
          unless: ABOUT_TRANSFERS,
        },
        {
          name: 'measures that protect',
          match: re`${MEASURES}${gap(80)}\b(?:to|that|which|designed|intended|aimed)\b${gap(40)}${PROTECT}${gap(80)}\b(?:data_*|information|privacy|access|loss|misuse)\b`,
          unless: ABOUT_TRANSFERS,
        },
        {
          name: 'security measures',
          match:
            /\bsecurity (?:measures|procedures|precautions|safeguards|practices|mechanisms)\b[^;?!]{0,30}\b(?:in place|used|implemented|employed|taken|applied|adopted)\b|\b(?:have|has|use|uses|employ|employs|apply|applies|implement|implements|takes?|maintains?)\b[^;?!]{0,30}\bsecurity (?:measures|procedures|precautions|safeguards|mechanisms)\b|\b(?:reasonable|appropriate|adequate|suitable) (?:\w+ )?security (?:(?:is|are) (?:\w+ )?(?:applied|provided|maintained|ensured)|(?:for|of) (?:your|the|all|personal))\b/,
          unless: ABOUT_TRANSFERS,
          strength: 'implied',
        },
        {
          name: 'technical and organisational measures',
          match: /\btechnical and organi[sz]ational (?:\w+ )?measures\b/,
          unless: ABOUT_TRANSFERS,
          strength: 'implied',
        },
        {
          name: 'protected',
          match: re`\bwe_* (?:\w+ ){0,3}(?:protect|safeguard|secure|guard)s? (?:the (?:confidentiality|security|integrity|safety) of )?(?:your|all|user|personal) (?:\w+ ){0,3}(?:data|information|details)\b|\b(?:your|personal) (?:\w+ ){0,2}(?:data|information|details) (?:is|are) (?:(?:\w+ )?(?:safe|secured?)|(?:\w+ )?in a (?:manner|way) (?:that|which) (?:\w+ )?(?:protects?|prevents?|secures?))\b`,
          unless: re`${ABOUT_TRANSFERS}|\b(?:where|when|if|how|transfer\w*|help us)\b`,
          strength: 'implied',
        },
        {
          name: 'protected, of the data',
          match: re`\b(?:protects?|secures?|safeguards?|guards?) the (?:personal )?(?:data_*|information) (?:it|that it|that we_*|we_*|you|entrusted)\b|\bguarantees? (?:the )?(?:data protection|confidentiality|protection|security)(?: and (?:\w+ )?\w+)? (?:of|required)\b|\b(?:servers?|databases?|systems?|networks?|premises|site|website|records|files) (?:is|are) (?:\w+ ){0,2}(?:protected|secured|guarded)\b`,
          unless: re`${ABOUT_TRANSFERS}|\b(?:if|how|copyright\w*|trademarks?|law|laws|recaptcha)\b`,
          strength: 'implied',
        },
        {
          name: 'protected by the device',
          match: re`\b(?:protected|secured?|guarded|safe|safeguarded)\b${gap(20)}\bby\b${gap(20)}\b(?:device|phone|computer|operating system|ios|android|browser|chrome|platform)(?:'s)?\b${gap(30)}\b(?:security|protections?|measures|features|lock|passcode|safeguards)\b|\b(?:protected|guarded) by the security of (?:your|the) (?:device|phone|computer|operating system|browser)\b|\bas (?:safe|secure) as (?:the rest of )?your (?:\w+ )?(?:device|phone|computer|browser)\b`,
          strength: 'implied',
        },
        {
          name: 'a secure place',
          match: re`\bsecured? (?:(?:and|,) \w+ )?(?:\w+ )?(?:servers?|environments?|facilit(?:y|ies)|locations?|hosting|connections?|databases?|infrastructure|data cent(?:er|re)s?|storage|systems?|computers?|networks?|places?|area)\b`,
          unlessBeside: re`\bto (?:help |better )?(?:maintain|provide|keep|ensure|create|offer|make|build|promote|foster|deliver|have)\b${gap(30)}\bsecured?\b|\b(?:your own|you (?:are|use|connect)|if|not)\b`,
          strength: 'implied',
        },
        {
          name: 'taken seriously',
          match: re`\btakes?\b${gap(60)}\b(?:security|safety|safekeeping)\b${gap(60)}\bserious(?:ly)?\b|\b(?:security|safety) of (?:your |the |all |our |user |users' |customer |members' |personal |this )?(?:[\w']+ ){0,4}?(?:data_*|information|details|records)\b${gap(20)}\b(?:is|are) (?:[\w-]+ ){0,4}?(?:important|priority|paramount|essential|concern|importance|utmost)\b`,
          strength: 'implied',
        },
        {
          name: 'with care',
          match: re`\b(?:data_*|information|details|records)\b${gap(40)}\b(?:stored|kept|held|handled|treated|processed|guarded)\b${gap(20)}\bwith (?:all |the )?(?:due|great|greatest|utmost|every|reasonable|proper|extreme) (?:\w+ )?care\b`,
          strength: 'implied',
        },
        {
          name: 'measures under a heading on security',
          match: re`\b(?:physical|electronic|managerial|administrative|technical|organi[sz]ational|procedural)\b${gap(40)}\b(?:measures?|safeguards?|procedures?|controls?|precautions?)\b`,
          under: /\b(?:secur\w*|protect(?:s|ed|ing|ion)?|safeguard\w*|safe|safety)\b/,
          unless: ABOUT_TRANSFERS,
          strength: 'implied',
        },
        {
          name: 'kept secure',
          match: re`\b(?:keep|store|stored|kept|maintain(?:ed)?|held|processed|handled?)\b${gap(30)}\b(?:data_*|information|it|them|details)\b${gap(50)}\b(?:secure(?:ly)?|safe(?:ly)?|securely)\b(?! harbo)|\b(?:data_*|information|details|records|files|payments?|transactions)\b${gap(30)}\b(?:stored|kept|held|maintained|processed|handled)\b${gap(30)}\b(?:secure(?:ly)?|safe(?:ly)?)\b`,
          unless: /\b(?:password|your (?:account|credentials)|longer)\b/,
          strength: 'implied',
        },
        {
          name: 'assurance',
          match: re`\bwe_*(?:'ll)? (?:will |shall |always |do )?(?:take|make|do)s? (?:\w+ ){0,4}(?:steps|care|efforts?|everything|all we can|our best)\b${gap(90)}\b(?:protect(?:s|ed|ion)?|secure|security|safe|safely)\b`,
          also: [/\b(?:data_*|information|details)\b/],
          unless:
            /\b(?:you (?:must|should)|child|children)\b|\badequate level of (?:data )?protection\b|\bjurisdictions?\b/,
          strength: 'implied',
        },
        {
          name: 'work on security',
          match: re`\b(?:dedicated|committed|teams?|designed?|priority|priorit\w+|work hard|strive|endeavou?r)\b${gap(60)}\b(?:(?:information|data) security|security of (?:your|the|our|all)|secure)\b`,
          strength: 'implied',
        },
      ],
    },
  ],
});
