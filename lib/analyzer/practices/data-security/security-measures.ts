import { definePractice } from '../../practice';
import { gap, re } from '../../vocabulary';

const MEASURES = String.raw`\b(?:measures?|safeguards?|procedures?|controls?|precautions?|means(?= to\b)|steps|arrangements?|mechanisms?|practices|standards|technolog(?:y|ies)|efforts?|care(?= to\b)|methods|techniques|program(?:me)?|features|tools)\b`;
const DEGREE = String.raw`\b(?:reasonabl[ey]|appropriate(?:ly)?|adequate(?:ly)?|suitable|commercially|industry[- ](?:standard|accepted|leading)|(?:best|generally accepted|accepted|high(?:est)?|good|strict|strong|robust|necessary|proper|administrative|technical|organi[sz]ational|physical|electronic|procedural|managerial|technological|variety of|extensive|rigorous|state[- ]of[- ]the[- ]art|modern|advanced|significant|special|sufficient|numerous))\b`;
const PROTECT = String.raw`\b(?:protect\w*|safeguard\w*|secur(?:e|es|ed|ely|ing|ity)|prevent\w*|confidential\w*|against|keep\w*|safe(?:ty|ly|ly)?|ensur\w*|guard\w*|integrity|unauthori[sz]ed)\b`;
const LIMIT = String.raw`\b(?:limit(?:s|ed|ing)?|restrict(?:s|ed|ing|ions)?|confined|strictly|controlled|only)\b`;
const STAFF = String.raw`\b(?:employees?|staff|personnel|people|persons|individuals|those|teams?|contractors|agents|members)\b`;
const NEED = String.raw`\b(?:need|needs|needed|require|requires|required|necessary|authori[sz]ed|authori[sz]ation|permission)\b`;
/** Safeguards for transfers are another practice, and what the user should do is no measure of the service. */
const ABOUT_TRANSFERS =
  /\b(?:international|cross-border|data) transfers?\b|\btransfer(?:s|red|ring)? (?:of |any |your |such |personal )|\badequate (?:level of )?(?:data )?protection\b|\blegitimate interests?\b|\byou (?:should|must)\b|\bencourage you\b|\byour responsibility\b/;
/** Hashed or pseudonymous data that others get is no protection by the service. */
const PASSED_ON =
  /\b(?:shar(?:e|ed|ing)|disclos(?:e|ed)|receive|providing|provide (?:them|our partners|partners|others)|in exchange|upload\w*|advertis\w+|ads|marketing|match(?:ed|ing)?|cookies?)\b/;

export const securityMeasures = definePractice({
  id: 'security-measures',
  category: 'data-security',
  cue: /network|\bkeys?\b|locked|step|secur|safe|bount|need|limit|vulnerab|precaution|measure|mechanism|factor|crypt|ssl|tls|https|firewall|safeguard|protect|password|iso|soc|access|role-based|penetrat|token|intrusion|monitor|train|confidential|hash|dissemin|pseudonym|audit|authenticat|unauthori|back-?up/,
  answers: [
    {
      answer: 'specific',
      patterns: [
        {
          name: 'encryption',
          match:
            /\b(?:encrypt(?:s|ed|ion|ing)?(?! (?:direct )?messages?)|cryptographic(?:ally)?(?! (?:tokens?|assets?|currenc))|bcrypt|scrypt|argon2|aes)\b/,
          unless: /\b(?:hashed|one-way)[\w ,()-]{0,20} encrypted|encrypted[\w ,()-]{0,10}\bhash|personali[sz]ed ads\b/,
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
        { name: 'pseudonyms', match: /\bpseudonymi[sz](?:e|ed|es|ing|ation)\b|\bpseudonymous\b/, unless: PASSED_ON },
        {
          name: 'networks and premises',
          match:
            /\bfirewalls?\b|\bintrusion (?:detection|prevention)\b|\bpenetration test\w*|\bvulnerability (?:scan\w*|assessment\w*|test\w*)|(?<!\binformation (?:about|on) (?:our |the )?)\bbug bount\w+|\banti-?virus\b|\bmalware (?:scan|detection|protection)\w*|\bvideo surveillance\b|\blocked (?:\w+ ){0,3}(?:doors?|rooms?|cabinets?|facilit\w+|areas?|offices?|cages?|racks?|storage|premises|buildings?|servers?)\b|\b(?:have|hold|with) (?:the |a )?keys? to (?:the|our) (?:\w+ )?(?:servers?|rooms?|offices?|building)\b|\b(?:physical|door|electronic) locks\b|\bkey ?card|\bsecurity (?:tests?|testing|audits?|reviews|training)\b/,
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
            /\b(?:multi|two|2)[- ]?factor\b|\b2fa\b|\bmfa\b|\b(?:two|2)[- ]step\b|\bpassword[- ]protected\b|\bprotected by (?:a |your )?(?:\w+ )?passwords?\b/,
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
          unless: /\b(?:service providers?|third[- ]part(?:y|ies)|vendors)\b/,
        },
        {
          name: 'need to know',
          match: re`\bneed-to-know\b|(?<!\byou )\bneed to know\b|${STAFF}${gap(20)}\bneed to (?:access|see)\b|\blimit who\b|${LIMIT}${gap(40)}\b(?:authori[sz]ed|designated) (?:employees|personnel|staff|persons|individuals)|\bauthori[sz]ed (?:employees|personnel|staff)\b${gap(40)}\baccess\b|\baccess\b${gap(60)}\bonly (?:\w+ )?(?:granted|given|provided|permitted|allowed|available)\b${gap(40)}\b(?:necessary|needed|required|need)\b`,
        },
        {
          name: 'seen by those who need it',
          match: re`\b(?:only|limited|restricted|nobody but|no one (?:but|except))\b${gap(60)}\b(?:those|people|staff|employees|colleagues|persons|individuals|members|anyone)\b${gap(30)}\b(?:need|needs|must|have to) (?:to (?:see|know|use|handle|work with|have) )?(?:it|them|this|that|the (?:data|information))\b`,
          unless: /\b(?:service providers?|third[- ]part(?:y|ies)|vendors|partners|suppliers|processors?)\b/,
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
          match: re`${STAFF}${gap(40)}\b(?:confidentiality|non-disclosure|secrecy) (?:agreements?|undertakings?|declarations?|obligations?|duties)\b|\b(?:employees?|staff|personnel)\b${gap(20)}\b(?:are |is |receive |undergo )(?:\w+ )?train(?:ed|ing)\b${gap(20)}\b(?:security|privacy|data protection|confidential\w+)|\brole-based (?:access|permissions?|rights|authori[sz]ations?)`,
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
          name: 'technical and organisational measures',
          match: /\btechnical and organi[sz]ational (?:\w+ )?measures\b/,
          unless: ABOUT_TRANSFERS,
          strength: 'implied',
        },
        {
          name: 'protected',
          match: re`\bwe_* (?:\w+ ){0,3}(?:protect|safeguard|secure)s? (?:your|all|user|personal) (?:\w+ ){0,3}(?:data|information|details)\b|\b(?:your|personal) (?:\w+ ){0,2}(?:data|information|details) (?:is|are) (?:\w+ )?(?:safe|secure)\b`,
          unless: re`${ABOUT_TRANSFERS}|\b(?:where|when|if|transfer\w*|help us)\b`,
          strength: 'implied',
        },
        {
          name: 'kept secure',
          match: re`\b(?:keep|store|stored|kept|maintain(?:ed)?|held|processed|handled?)\b${gap(30)}\b(?:data_*|information|it|them|details)\b${gap(50)}\b(?:secure(?:ly)?|safe(?:ly)?|securely)\b(?! harbo)|\b(?:data_*|information|details)\b${gap(30)}\b(?:stored|kept|held|maintained)\b${gap(30)}\b(?:secure(?:ly)?|safe(?:ly)?)\b`,
          unless: /\b(?:password|your (?:account|credentials)|longer)\b/,
          strength: 'implied',
        },
        {
          name: 'assurance',
          match: re`\bwe_*(?:'ll)? (?:will |shall |always |do )?(?:take|make|do)s? (?:\w+ ){0,4}(?:steps|care|efforts?|everything|all we can|our best)\b${gap(90)}\b(?:protect(?:s|ed|ion)?|secure|security|safe|safely)\b`,
          also: [/\b(?:data_*|information|details)\b/],
          unless: /\b(?:you (?:must|should)|child|children)\b/,
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
