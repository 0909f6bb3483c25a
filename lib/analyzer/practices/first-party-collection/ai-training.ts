import { definePractice } from '../../practice';
import { re, words } from '../../vocabulary';

const MODEL = words`
  (?:(?:ai|a\.i\.|artificial[- ]intelligence|machine[- ]learning|ml|generative|language|foundation\w*|neural
  |recommendation|translation|speech|algorithmic|statistical) (?:(?:and|or|/|&|\(ai\)|\(ml\)|\w+) ?){0,4}(?:models?|systems?|tools?
  |algorithms?|technolog(?:y|ies)|networks?|features?)|models?|algorithms?|llms?|neural networks?
  |artificial intelligence|machine[- ]learning|\bai\b|(?:our |the |its )?(?:assistants?|recommenders?|chat ?bots?|speech recognition|(?:spam )?filters?)|(?:our|its) systems)
`;
const TRAIN = String.raw`\b(?:train(?:s|ed|ing)?|fine[- ]?tun(?:e|es|ed|ing)|teach(?:ing)?)\b`;
const BUILD = words`
  \b(?:develop(?:s|ed|ing|ment of)?|improv(?:e|es|ed|ing|ement of)|build(?:s|ing)?|built|creat(?:e|es|ing)
  |enhanc(?:e|es|ing)|refin(?:e|es|ing)|test(?:ing)?|evaluat(?:e|ing)|calibrat\w+)\b
`;
const LEARNS = '(?:ai|artificial[- ]intelligence|machine[- ]learning|language|ml)';
/** What is kept from training, or done for the machines of others. */
const NOT_TRAINED =
  /\btraining: (?:we_* |your \w+ (?:is|are) )?(?:(?:do|will) not|don't|never|none|no\b|not\b|off\b)|\bexcluded from\b|\b(?:exempt|kept out|left out)\b|\bnothing\b|\bno (?:machine|ai|model|content|data|customer|user|personal)\b|\brestrict|\bdisabled\b|\bprohibit|no-training|turned off|opted out|not used to train|\bpublicly available sources that\b/;
/** Machines that learn, by their everyday names. */
const LEARNER =
  '(?:assistants?|chat ?bots?|bots?|spam filters?|filters?|software|algorithms?|models?|recommendations|search engine|translator|ai|machine|recogni[sz]er|system)';
/** People and sport are trained too. */
const OTHER_TRAINING = re`
  \b(?:employees?|staff|personnel|agents|volunteers|representatives|team members|workers|colleagues
  |contractors) (?:\w+ ){0,4}(?:train|are trained|receive training)
  |train(?:s|ed|ing)?(?: of)? (?:our |its |the |new )?(?:\w+ )?(?:employees?|staff|personnel|agents|team)
  |security (?:and privacy )?training|training (?:program|course|session|material|event|service|and education)
  |privacy training|(?:business|pricing|financial|revenue|role|delivery|service|device|phone) models?|models? (?:numbers?|name)\b|model contract|model clauses|education and training
`;
/** What people give and do, from which a machine can learn. */
const OF_PEOPLE =
  /\b(?:data|submissions|uploads|pictures|information|content|interactions?|conversations?|chats?|inputs?|prompts?|feedback|messages?|files|images|photos|recordings|questions|queries|posts|voices?|activit(?:y|ies)|edits|samples|texts|notes|drawings|use of|usage)\b/;

export const aiTraining = definePractice({
  id: 'ai-training',
  category: 'first-party-collection',
  cue: /\bai\b|corpus|spam filter|assistant|chat ?bot|software|machine|learn|smarter|accuracy of|artificial|machine[- ]learning|train|model|algorithm|\bllm|recognition|self-learning|classifiers/,
  contradicts: ['yes', 'no'],
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'train models',
          match: re`${TRAIN}[^;?!]{0,60}?\b${MODEL}\b`,
          unless: re`${OTHER_TRAINING}|${NOT_TRAINED}`,
        },
        {
          name: 'models are trained',
          match: re`\b${MODEL}\b[^;?!]{0,40}?${TRAIN}`,
          unless: re`${OTHER_TRAINING}|${NOT_TRAINED}`,
        },
        {
          name: 'develop learning models',
          match: re`
            ${BUILD}[^;?!]{0,60}?\b${LEARNS}\b[^;?!]{0,40}?\b(?:models?|algorithms?|systems)\b
            |${BUILD}[^;?!]{0,60}?\b(?:technolog\w+|services|products|models)\b,? (?:including|such as
            |which (?:may )?include)[^;?!]{0,40}?\b(?:ai|artificial intelligence|machine[- ]learning)\b
          `,
          unless: re`${OTHER_TRAINING}|${NOT_TRAINED}|\bapis?\b`,
        },
        {
          name: 'build models from data',
          match: re`\b(?:data|information)\b[^;?!]{0,60}?\b(?:build|create|develop|improve)s? (?:\w+ ){0,3}models\b`,
          unless: re`${OTHER_TRAINING}|${NOT_TRAINED}`,
        },
        {
          name: 'improve models and algorithms',
          match: re`
            ${BUILD}[^;?!.]{0,40}?\b(?:(?:systems and |translation |speech |voice |recommendation |prediction |ranking |matching |language |learning
            |detection )models|the model(?! (?:of|number))|(?:our|its|the|such|recommendation|ranking|matching|search|learning
            |personali[sz]ation) (?:\w+ ){0,2}(?:algorithms|models)|(?:face|facial|speech|voice|image|text|handwriting) recognition|classifiers)\b
          `,
          also: [OF_PEOPLE],
          unless: re`${OTHER_TRAINING}|${NOT_TRAINED}`,
        },
        {
          name: 'machines that learn',
          match: re`
            \b${LEARNER}\b[^;?!.]{0,50}?\blearn(?:s|ing)? (?:from|to (?:tell|recogni[sz]e|understand|answer))\b|\b(?:models|filters|assistant)\b[^;?!]{0,10}? (?:which|that|who) learn from\b
            |\b(?:mak(?:e|es|ing)|become) (?:it|them|(?:our|the) ${LEARNER}) (?:\w+ )?smarter\b|\btraining data\b(?! (?:protection|privacy|plan))
          `,
          also: [OF_PEOPLE, re`\b${LEARNER}|training data\b`],
          unless: re`${OTHER_TRAINING}|${NOT_TRAINED}|\btraining data (?:was|were|is|are|comes?) (?:\w+ )?(?:from )?public`,
        },
        {
          name: 'part of the training data',
          match:
            /\b(?:training (?:data ?sets?|corpus|corpora)|data ?sets? (?:for|used (?:for|in)) (?:\w+ )?(?:training|machine learning))\b/,
          also: [OF_PEOPLE, /\b(?:use|used|part of|include|included|add|added|become|becomes|enter|go)\b/],
          unless: re`${OTHER_TRAINING}|${NOT_TRAINED}|\bpublic(?:ly)?\b|\bopen\b`,
        },
        {
          name: 'used for machine learning',
          match:
            /\b(?:us(?:e|es|ed|ing)|process(?:ed|ing)?)\b[^.;?!]{0,60}?\b(?:data_*|content|files|photos|pictures|images|messages|recordings|texts|uploads|posts|drawings)\b[^.;?!]{0,30}? for (?:\w+ )?(?:machine[- ]learning|ai) ?(?:\.|,|$|purposes|training|research)/,
          unless: re`${OTHER_TRAINING}|${NOT_TRAINED}|\bon (?:your|the) device\b|\blocal`,
        },
        {
          name: 'development of AI',
          match: re`\b(?:development|improvement|building|creation) of (?:\w+ ){0,4}(?:ai|artificial intelligence|machine[- ]learning)\b`,
          also: [OF_PEOPLE],
          unless: re`${OTHER_TRAINING}|${NOT_TRAINED}`,
          strength: 'implied',
        },
        {
          name: 'for machine learning',
          match: re`
            \bfor (?:\w+ ){0,3}(?:machine[- ]learning|ai|model) (?:\w+ ){0,2}(?:purposes|development|training|research)\b
            |\b(?:for|and) model (?:development|training)\b|\bself-learning\b
          `,
          also: [OF_PEOPLE],
          unless: re`${OTHER_TRAINING}|${NOT_TRAINED}`,
        },
        {
          name: 'learn from data',
          match: re`
            \b(?:algorithms?|models?|machine[- ]learning|artificial intelligence)\b[^;?!]{0,60}?\b(?:takes? into account
            |learns? from|based on)\b[^;?!]{0,80}?\bto (?:improve|refine|enhance)
          `,
          unless: re`${OTHER_TRAINING}|${NOT_TRAINED}`,
        },
        {
          name: 'improve the AI with what you do',
          match: re`${BUILD} (?:\w+ ){0,3}?our (?:own )?${LEARNS}\b`,
          also: [
            /\b(?:data|information|content|interactions|conversations|chats|inputs?|prompts|feedback|messages|files|images|recordings)\b/,
          ],
          unless: re`${OTHER_TRAINING}|${NOT_TRAINED}`,
        },
        {
          name: 'better with every case',
          match: re`
            \bimprove the accuracy of (?:those|these|our|its|such|the) (?:\w+ )?(?:decisions?|predictions?|detections?
            |recommendations?|algorithms?|classifications?)\b
          `,
          also: [/\b(?:data|information|e-?mails?|messages|content|images|recordings)\b/],
          strength: 'implied',
        },
      ],
    },
    {
      answer: 'no',
      patterns: [
        {
          name: 'no training',
          match: re`${TRAIN}[^;?!]{0,60}?\b${MODEL}\b|\b${MODEL}\b[^;?!]{0,40}?${TRAIN}|\bdevelopment of (?:\w+ ){0,4}(?:ai|artificial intelligence)\b`,
          stance: 'denied',
          unless: OTHER_TRAINING,
        },
        {
          name: 'not trained on',
          match:
            /\btrain(?:s|ed|ing)? (?:\w+ )?(?:on|with) (?:your|our users'|user|customers?'?|any (?:of )?your|the) (?:\w+ ){0,2}(?:data_*|content|files|photos|images|messages|notes|documents|conversations|chats|information|code|inputs?|prompts)\b|\b(?:data_*|content|files|photos|images|messages|notes|documents|conversations|chats|information|code|inputs?|prompts|recordings)\b[^.;?!]{0,40}? used for training\b(?! (?:our |the )?(?:staff|employees|personnel))|\buse (?:your|any|customer|user) (?:\w+ ){0,3}for (?:\w+ )?training\b(?! (?:our |the )?(?:staff|employees|personnel))/,
          unless: OTHER_TRAINING,
          stance: 'denied',
        },
        {
          name: 'kept out of training',
          match: re`\b(?:excluded|exempt|kept out|left out|barred) (?:from|of) (?:\w+ ){0,4}?(?:training|fine[- ]?tuning|machine[- ]learning)\b|\bnothing\b[^;?!]{0,40}?\b(?:${TRAIN}[^;?!]{0,20}?\b${MODEL})\b|\bno (?:machine|ai|model|algorithm) learns from\b|\bnot (?:end up|go|flow|be fed) (?:in|into|to) (?:an? |any |our )?(?:ai|language|learning) models?\b`,
          unless: OTHER_TRAINING,
          stance: 'any',
        },
      ],
    },
  ],
});
