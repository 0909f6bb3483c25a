import { definePractice } from '../../practice';
import { re } from '../../vocabulary';

const MAKE = String.raw`\b(?:creat(?:e|es|ed|ing)|build(?:s|ing)?|built|develop(?:s|ed|ing)?|generat(?:e|es|ed|ing)|form(?:s|ed|ing)?|establish|produc(?:e|es|ed|ing)|compil(?:e|es|ing)|add(?:s|ed)? to|maintain|assign(?:s|ed|ing)?|draw(?:n|ing)?|make|makes|making|made|use[sd]?|using|conduct(?:s|ed)?|perform(?:s|ed)?|carry out|engage[sd]? in|do|combine)\b`;
const PROFILE = String.raw`(?:(?:user |customer |interest |consumer |marketing |personal |behaviou?ral |advertising |anonymous |individual |pseudonymous |risk |usage |unique )*profiles?(?! (?:picture|photo|page|image|setting|information|data|name|pic|privacy|url|header|section|field))|(?:audience |user |customer |interest |marketing )*(?:segments?|segmentation))\b`;
const AUTOMATED = String.raw`(?:automat(?:ed|ic|ically)(?:[- ]individual)?[- ](?:individual )?(?:decision[- ]?making|decisions?|profiling|process(?:es)? to (?:decide|determine|assess|match))|decisions? (?:\w+ ){0,4}(?:based (?:solely )?on|by|through|using) (?:\w+ ){0,3}automat\w+|profiling\b|credit scor\w+|scoring\b)`;
/** A right or a promise of the law alone says nothing of what is done. */
const RIGHT_ONLY =
  /\bright (?:not )?to (?:not |be |object|request|opt|challenge|contest|obtain|ask|human|restrict|know)|\brights?\b[^.]{0,80}\b(?:profiling|automated)|\byou (?:can|may|have|are entitled)\b[^.]{0,80}\b(?:object|opt[- ]out|not to be subject)|\bobject(?:ion)? to\b[^.]{0,60}profiling|create (?:an account|a (?:user )?profile|your profile)|\byour (?:public |user |account )?profile\b/;

export const automatedDecisions = definePractice({
  id: 'automated-decisions',
  category: 'first-party-collection',
  cue: /profil|automat|segment|infer|algorithm|predict|scor|characteristics|deriv/,
  contradicts: ['yes', 'no'],
  answers: [
    {
      answer: 'yes',
      patterns: [
        { name: 'automated decisions', match: re`${AUTOMATED}`, unless: RIGHT_ONLY },
        { name: 'build profiles', match: re`${MAKE}[^.;?!]{0,60}?\b${PROFILE}`, unless: RIGHT_ONLY },
        {
          name: 'profile you',
          match: re`\bto profile (?:you|users|our|individuals|customers)\b|\b(?:we_*|us) (?:may |will |also )?profiles? (?:you|users|our)`,
        },
        {
          name: 'infer about you',
          match: re`\b(?:infer(?:s|red|ring)?|predict(?:s|ed|ing|ions?)?|deduce[sd]?|deriv(?:e|es|ed|ing))\b[^.;?!]{0,80}?\b(?:about you|your (?:\w+ )?(?:interests?|preferences?|age|gender|characteristics|attributes|likely|behaviou?r|location)|interests?|characteristics|preferences|attributes|age|gender|demographic\w*|how likely|behaviou?rs?)\b`,
          unless: RIGHT_ONLY,
        },
        { name: 'inferences', match: re`\binferences?\b`, unless: RIGHT_ONLY },
        {
          name: 'analyse traits',
          match: re`\b(?:assess|analy[sz]e|evaluate)\b[^.;?!]{0,40}?\b(?:characteristics|preferences|interests|behaviou?rs?)\b`,
          unless: RIGHT_ONLY,
          strength: 'implied',
        },
      ],
    },
    {
      answer: 'no',
      patterns: [
        { name: 'no automated decisions', match: re`${AUTOMATED}`, stance: 'denied', unless: /\bright\b/ },
        { name: 'no profiles', match: re`${MAKE}[^.;?!]{0,60}?\b${PROFILE}`, stance: 'denied', unless: RIGHT_ONLY },
      ],
    },
  ],
});
