import type { DataTypeWords } from './data-type-words';

/** The body, beliefs, work and what is concluded about a person. */
export const SENSITIVE_WORDS: readonly DataTypeWords[] = [
  {
    word: 'photos-video',
    names: [
      /\bphoto(?:s|graphs?)?\b(?! id)/,
      /\b(?:your|profile|of you|user|facial|camera|moving|digital|uploaded?|,|and|or|of) (?:\w+ )?(?:images?|pictures?)\b|\b(?:images|pictures)(?:,| (?:you|and|or|of you))/,
      /\bvideos?(?:,|;|\.|\)| (?:recordings?|footage|you|and audio|calls?|surveillance|images|files|interview|cameras?|chats?|of you)| and | or |$)/,
      /\bcctv\b|\bavatars?\b|\bcamera (?:roll|and|footage|images|to)|\bvisual,? (?:information|or|and|thermal)|\bselfies?\b|\bsurveillance cameras?\b/,
    ],
    unless:
      /\bbeacons?\b|\bgifs?\b|\bpixels?\b|\bembedded\b|\bvideo conferencing software\b|\bdisplayed on\b|\bdigital video surveillance technolog|\bcase study\b|\buser-generated content to include\b|\bvideos and other\b|\bphoto identification\b/,
  },
  {
    word: 'audio',
    names: [
      /\baudio\b|\bvoice(?:s|mails?)?\b(?![- ](?:over|enabled))|\bmicrophone\b/,
      /\b(?:call|phone|telephone|conversation) recordings?\b|\brecord(?:ed|ing|ings|s)?\b[^.;]{0,40}\bcalls?\b|\bcalls?\b[^.;]{0,60}\b(?:recorded|recordings?)\b/,
    ],
    onlyCollected: true,
  },
  {
    word: 'biometric',
    names: [
      /\bbiometrics?\b(?! authentication on your)/,
      /\bfac(?:e|ial) (?:recognition|grouping|geometry|scans?|features|templates?|data)|(?<!(?:browser|device|build|digital|canvas) )\bfingerprints?\b|\bvoice-?prints?\b/,
    ],
    onlyCollected: true,
  },
  {
    word: 'health',
    names: [
      /\bhealth(?:-related)?\b(?! (?:or|and) safety|, safety|,? or the safety| status of| crisis)/,
      /\bmedical (?:information|conditions?|data|records?|history|needs)|\bdisabilit(?:y|ies)\b|\ballerg\w+|\billness\b|\bvaccin\w+/,
    ],
    unless: /\brights, (?:property|health)|\bto protect the\b|\bpublic health\b|\bdefined as\b/,
    onlyCollected: true,
  },
  {
    word: 'ethnicity-religion-politics-sexuality',
    names: [
      /\bethnic\w*|\bracial\b|\brace\b(?=,| and| or|\/)/,
      /\breligio\w+|\bpolitical (?:opinions?|beliefs?|views?|affiliations?|party|preferences?)|\bphilosophical\b|\btrade union\b/,
      /\bsexual (?:orientation|preference|life|identity)|\bsexuality\b|\bsex life\b/,
    ],
    unless: /\bdefined as\b|\bis personal data that includes\b|\bdiscriminat/,
    onlyCollected: true,
  },
  {
    word: 'employment',
    names: [
      /\b(?:your|current|previous|name of) employers?\b|\bemployers?(?:'s)?(?:,| (?:name|information|details|and))|\bemployment(?:,|-related| (?:information|history|status|details|data|records|background|experience))/,
      /\bjob (?:titles?|functions?|roles?|positions?|history|level|applications?|application)|\boccupations?\b|\bprofession\b/,
      /\bprofessional (?:information|background|history|title|details|profile|experience|qualif\w+|role|or employment|affiliation)|\bwork (?:history|experience|information)/,
      /\bcompany (?:name|you work|size|details|information)|\bname of (?:your )?(?:company|organi[sz]ation)|\bname, company\b/,
      /\bcv\b|\br[eé]sum[eé]s?\b|\bcurriculum vitae\b|\b(?:your|,|and|name,) title\b|\bsalary\b|\bapply(?:ing)? for (?:a |an )?(?:job|position|employment|open)|\bjob (?:applicants?|seekers?|candidates?)\b/,
    ],
    unless: /\bcompany\/organization name\b/,
    onlyCollected: true,
  },
  {
    word: 'education',
    names: [
      /\beducation(?:,|;|al (?:history|background|information|details|level|data|records|qualif)| (?:history|background|information|details|level|data|records|and|or))/,
      /\b(?:university|academic|graduation)\b|\bdegrees?\b(?= |,|;)(?! of)|\bstudent (?:information|data|records?|names?)/,
      /\bschool (?:name|you attend|affiliation|district|or (?:class|district)|grade)|\baffiliation with a school|\bschools? (?:you |attended)/,
    ],
    unless: /\bhttps?:|\bnot collected\b/,
    onlyCollected: true,
  },
  {
    word: 'inferences',
    names: [
      /\binfer(?:s|red|ring|ences?)?\b(?! from (?:your |the )?ip)/,
      /\binterests (?:and|or|,) (?:preferences|hobbies|needs|habits)|\bpreferences (?:and|or|,) interests|\b(?:your|user|users'|their|about|likely|commercial|leisure|of|and|,) interests\b(?=,|;|\.| (?:and|or|based|derived|from|to|information|in|with|that|by|so|as)|$)/,
      /\b(?:creat|build|develop|form|compil|generat|establish)\w* (?:\w+ ){0,3}?profiles?\b|\bcustomer profiles?\b|\bprofiling\b|\bcreate a profile reflecting\b/,
      /\bpredict(?:s|ed|ing|ions?)?\b|\bderive (?:information|categories|other|insights|inferences)|\b(?:user|customer|audience|interest) segments?\b|\binterest categories\b|\bassociate categories\b/,
    ],
    unless:
      /\b(?:legitimate|business|vital|best|public|our|safeguard|legal rights and|privacy) interests?\b|\b(?:tailored|relevant|targeted|according) to (?:your|their|our \w+) (?:\w+ )?interests\b|\blocation (?:\w+ ){0,3}?inferred|\binfer(?:red)? (?:\w+ ){0,4}?location|\binferred from (?:your )?ip\b|\bcreat\w+ (?:\w+ ){0,3}?(?:user |your )?profiles?\b[^.;]{0,30}\b(?:on our|name)|\bnot (?:be )?used\b|\bright (?:to|not)\b/,
    onlyCollected: true,
  },
];
