import { definePractice } from '../../practice';
import { gap, re } from '../../vocabulary';
import { BY_READER, ENTITLED, OWN_DATA, own, toObject } from './rights';

const ELSEWHERE = `(?:to|with) (?:you or )?(?:another|an?other|other|a third|a new|a different|third|any other|an alternative|someone|yourself)`;

export const portability = definePractice({
  id: 'portability',
  category: 'user-access',
  cue: /back up|out of (?:that|our|we_)|transfer|\bmove|hand(?:ed)? over|forwarded|csv|json|xml|zip|takeout|portab|\bport\b|machine|readable|export|download|structured|electronic|\bformat|transferability|\b(?:transfer|transferred|transmit|transmitted|move|moved|send|sent|provide|take)\b.{0,80}\b(?:another|other|third|different|new|someone|yourself)\b/,
  answers: [
    {
      answer: 'yes',
      patterns: [
        {
          name: 'portability',
          match:
            /\bportability\b|\bdata transferability\b|\b(?:deletion|erasure|correction|restriction), (?:and |or )?data transfer\b/,
          unless: /\bhealth insurance portability\b/,
          stance: 'any',
        },
        {
          name: 'reusable format',
          match:
            /\bportable (?:copy|copies|form)\b|\b(?:machine[- ]?readable|structured,? (?:and |,)?commonly|commonly[- ]used|portable|reusable|interoperable|(?:readily )?usable) (?:[\w,-]+ ){0,5}format|\bmachine[- ]?readable\b|\bin a (?:common|standard) (?:\w+ )?format\b|\bopen formats?\b|\b(?:formats?|files?) (?:that|which) (?:[\w-]+ ){1,4}can (?:read|open|use)\b|\bformat (?:that|which) is readable\b|\bin a (?:\w+ ){0,4}portable\b/,
          unless: /\bprivacy polic(?:y|ies)|p3p|barcode/,
          stance: 'any',
        },
        {
          name: 'may port data',
          match: re`${ENTITLED}${own(140)}\bport(?: ${toObject(4)}(?:${OWN_DATA}|projects?|it\b)|,? (?:and|or) (?:delete|erase|restrict|update|correct|transfer|request)\b|, (?:and |or )?(?:delete|erase|restrict|update|correct)\b)`,
          stance: 'any',
        },
        {
          name: 'transfer among the rights',
          match: re`${ENTITLED}${own(100)}(?:\b(?:access|know|view|review|delete|erase|correct|rectify|edit|export|restrict)\b[\w ,]{0,30}\btransfer\b(?=,| (?:or|and) (?:delete|erase|restrict|correct|remove)| (?:your|their|the|my) (?:personal )?(?:data|information))|\b(?:corrected|rectified|erased|deleted|restricted)\b[\w ,]{0,30}\btransferred\b(?! (?:to|outside|from)\b))`,
          unless: /\b(?:transfer (?:your |the )?(?:account|ownership|funds|money)|countr(?:y|ies)|outside)\b/,
          stance: 'any',
        },
        {
          name: 'help with the transfer',
          match:
            /\b(?:assist|help)(?:s|ing)? (?:you )?(?:in |with |to )?(?:transfer(?:ring)?|mov(?:e|ing)|tak(?:e|ing))\b[^;?!]{0,80}\b(?:information|data|files|it|them)\b[^;?!]{0,20}\b(?:to|with)\b[^;?!]{0,60}/,
          also: [/\b(?:as|if|when|where|at|on|upon) (?:you|your) (?:request|ask|wish|want)/],
        },
        {
          name: 'may move data elsewhere',
          match: re`${ENTITLED}${own(140)}\b(?:transfer(?:red)?|transmit(?:ted)?|hand(?:ed)? over|forward(?:ed)?|move|moved|sent|send|provide|take) ${toObject(12)}${ELSEWHERE}(?: [\w-]+){0,3} (?:organi[sz]ations?|compan(?:y|ies)|controllers?|part(?:y|ies)|providers?|services?|data controllers?|entit(?:y|ies)|business(?:es)?)\b`,
          unless:
            /\b(?:we_*|us) (?:may|might|will|also) (?:transfer|provide|send|transmit)|not to |object|opt[- ]?out|required to |you agree to|direct marketing|service providers/,
          stance: 'any',
        },
        {
          name: 'may export data',
          match: re`${ENTITLED}${own(140)}\b(?:export (?:them|it)\b|(?:export(?:ing)?|download(?:ing)?),? (?:(?:and|or) \w+ )?(?:(?:(?:the|any|all) )?(?:information|content|data|files|photos) (?:that )?you(?:'ve| have)? \w+|(?:a copy|an archive|your|all|the|personal|it|any|of|data|from|copies|their|certain|information you|content you|data you) ?${toObject(6)}(?:${OWN_DATA}|content|it|archive|notes|history|posts|files|chats?|conversations|messages|library)\b))|(?:\bdownload (?:my|your) (?:data|information)|"download (?:my |your )?(?:data|information)|\bdata[- ]export|\brequest (?:an? |your |the )?(?:data )?export|\bdownload (?:my |your )?data"? (?:feature|tool|function|option|page)|\bexport (?:tool|function(?:ality)?|feature))\b`,
          unless: /\bextract any\b/,
          stance: 'any',
        },
        {
          name: 'file to take along',
          match:
            /\b(?:csv|json|xml|zip) (?:files?|archives?|format|export)\b|\b(?:as|in|to) (?:an? )?(?:\w+ or )?(?:csv|json|xml|zip)\b|\btakeout\b/,
          also: [/\b(?:download|export|receive|copy|get|request|ask|obtain|take)\b/, /\b(?:your|you|my|copy of the)\b/],
          unless: /\bcookies?\b|\bzip code|\bapi\b/,
          stance: 'any',
        },
        {
          name: 'electronic copy',
          match: re`\belectronic(?:ally)? (?:copy|file|format|form)\b`,
          also: [/\b(?:receive|request|provide|obtain|copy)\b/, /\b(?:your|personal|you)\b/],
          under: /right|access|choice|control|portab|your/,
          stance: 'any',
        },
        {
          name: 'exported by the reader',
          match: re`\b(?:data|information|content|entries|notes|recordings?|history|records?|files|posts|photos|settings|everything)\b${gap(30)}\bcan (?:\w+ )?be exported\b(?:${gap(40)}\b${BY_READER}| from\b|${gap(40)}\b(?:to|as|in|into) (?:an? )?(?:\w+ )?(?:file|spreadsheet|format))|\b(?:receive|request|obtain|get|download) (?:an? )?(?:exported file|export) of (?:the |your |all ){0,3}(?:personal )?(?:data|information)\b|\b(?:back up|save) your (?:\w+ )?(?:data|notes|entries|records) to a file\b|\b(?:get|take) (?:your |the )?(?:information|data|content) out of (?:(?:that|our) service|we_*)`,
          unless: /\bcountr(?:y|ies)|\bcookies?\b/,
        },
        {
          name: 'item of a list of rights',
          match: re`^(?:to |the |and )?(?:port|export|download) (?:your (?:\w+ )?(?:personal|data|information|content|account|profile|notes|history|entries|records?|archive|files|recordings?|photos?|posts|seed|keys|wallets?|library)|personal|a copy|data)|\bexport: (?:export|download|save|take) (?:your|all|any|the)\b`,
          unless: /\b(?:policy|notice|statement|terms)\b|\?/,
          stance: 'any',
        },
      ],
    },
  ],
});
