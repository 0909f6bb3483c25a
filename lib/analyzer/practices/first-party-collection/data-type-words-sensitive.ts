import type { DataTypeWords } from './data-type-words';

/** The body, beliefs, work and what is concluded about a person. */
export const SENSITIVE_WORDS: readonly DataTypeWords[] = [
  {
    word: 'photos-video',
    names: [
      /\bphoto(?:s|graphs?)?\b(?! id)/,
      /\b(?:your|profile|of you|user|facial|camera|moving|digital|uploaded?|,|and|or|of) (?:\w+ )?(?:images?|pictures?)\b(?! (?:generation|tags?|pixels?))|\b(?:images|pictures)(?:,| (?:you|and|or|of you))|\bimages? of (?:you|your|the (?:id|identity|document)|travel)\b|\b(?:keep|store|save|process|receive) the (?:image|picture)s?\b/,
      /(?<!\b(?:our|youtube|embedded|watch|watch a) )\bvideos?(?:,|;|\.|\)| (?:recordings?|footage|you (?!watch|view|like|might)|and audio|calls?|surveillance|images|files|interview|cameras?|chats?|of you)| and | or |$)/,
      /\bcctv\b|\bavatars?\b|\bcamera (?:roll|footage|images|to|(?:and|or) (?:the |your )?(?:microphone|photos?|gallery|images?|pictures?|video|media))|\badd (?:a |your |the )?(?:pictures?|images?)\b|\bvisual,? (?:information|content|or|and|thermal)|\bselfies?\b|\bsurveillance cameras?\b|\belectronic,? (?:and |or )?visual\b|\bfilms? (?:and|you|people|visitors|who)\b|\bvideo clips?\b|\bportraits?\b/,
    ],
    unless:
      /\bbeacons?\b|\bgifs?\b|\bpixels?\b|\bembedded\b|\bvideo conferencing software\b|\bdisplayed on\b|\bdigital video surveillance technolog|\bcase study\b|\buser-generated content to include\b|\bvideos? and other (?:content|features|materials)\b|\bvideos and other\b|\bphoto identification\b|\bour own (?:pictures|images|photos)\b/,
  },
  {
    word: 'audio',
    names: [
      /\baudio\b|\bvoice(?:s|mails?)?\b(?![- ](?:over|enabled))|\bmicrophone\b/,
      /\b(?:call|phone|telephone|conversation) recordings?\b|\brecord(?:ed|ing|ings|s)?\b[^.;]{0,80}\bcalls?\b|\b(?:calls?|(?:tele)?phone conversations?)\b[^.;]{0,60}\b(?:recorded|recordings?|taped)\b/,
      /\brecord(?:s|ings?)? (?:or transcripts? |and transcripts? )?(?:of )?(?:your |our |the |any )?(?:(?:tele)?phone )?conversations?\b|\bsound recordings?\b|\brecords? sounds?\b|\bpicture and sound\b|\bsound and picture\b|\bsound (?:and|or) (?:video|image)s?\b/,
    ],
    unless:
      /\b(?:by|via|leave a|leaving a) voice ?mail\b|\b(?:artificial|automated|pre-?recorded) (?:or (?:artificial|automated|pre-?recorded) )?(?:voice|messages?|calls?)\b|\bany (?:other )?user can\b/,
    onlyCollected: true,
  },
  {
    word: 'biometric',
    names: [
      /\bbiometrics?\b(?! authentication on your)/,
      /\b(?:hand|palm|iris) (?:geometry|scans?|prints?|vein)|\bmatch\w* (?:of )?your face\b|\bfac(?:e|ial) (?:age estimation|recognition|grouping|geometry|scans?|features|templates?|data|match(?:ing)?)|\bface-?prints?\b|\b(?:model|map|template|geometry) of (?:your|the) face\b/,
      /(?<!(?:browser|device|build|digital|canvas|type or|browser or|audio|hardware) )\bfingerprints?\b(?! (?:devices?|browsers?|of (?:your|the) (?:device|browser)))|\bvoice-?prints?\b|\b(?:typing|keystroke) (?:rhythm|dynamics)\b|\b(?:iris|retina)(?:l)? (?:scans?|prints?|images?)\b/,
    ],
    onlyCollected: true,
  },
  {
    word: 'health',
    names: [
      /\bhealth(?:-related)?\b(?! (?:care )?(?:news|topics|tips|trends|issues|articles|professionals?|providers?|websites?|departments?|services?|experts|education|portability)\b)(?! (?:or|and) (?:safety|life|well)|, safety|,? or the safety| status of| crisis| of (?:our|the|your (?:device|system))| (?:checks?|policy|support)\b)/,
      /\bmedical (?:information|conditions?|data|records?|history|needs|certificates?|details|reports?)|\bdisabilit(?:y|ies)\b|\bmedications?\b|\bmedicines? (?:that )?(?:you|they) (?:take|use)|\bbody (?:measurements?|weight|mass|fat|temperature)\b|\bworkouts\b|\ballerg\w+|\b(?:dietary and|special|your) accessibility (?:needs|requirements?)\b|\billness(?:es)?\b|\bvaccin\w+|\bpregnan(?:cy|t)\b/,
      /\b(?:fitness|wellness|wellbeing|well-being|heart[- ]rate|blood pressure|sleep|menstrua\w+|symptoms?|prescriptions?|patient) (?:data|information|records?|activity|details|history|patterns?)\b|\bheart[- ]rate\b|\bpulse\b|\bblood (?:pressure|group|type|glucose|oxygen|sugar)\b|\bsleep (?:stages?|phases?|quality)\b|\bhow (?:well|long|much) you sleep\b|\bhow fast your heart\b|\b(?:your|their|the) (?:diagnos[ei]s|prescriptions?)\b|\bprescriptions and\b|\bintolerances?\b/,
    ],
    unless:
      /\brights, (?:property|health)|\bto protect (?:the|someone|health|life)\b|\bpublic health\b|\bdefined as\b|\b(?:alternative|accessible) format\b|\blarge print\b|\bbecause of (?:a|your) disabilit|\baccessible (?:to|for) (?:\w+ )?(?:people|persons|users|individuals|visitors) with\b|\bprotect\w* (?:\w+,? ){0,4}(?:health|life) (?:or|and) \w+/,
    onlyCollected: true,
  },
  {
    word: 'ethnicity-religion-politics-sexuality',
    names: [
      /\bethnic\w*|\bracial (?:or|and|background|origins?|information|data|\/)|\brace\b(?=,|;|\.|\)| and| or|\/|$)|\bcaste\b(?=,| or| and)/,
      /\breligions?\b|\breligious (?:(?:or|and|\/) |\w+, |views?|beliefs?|affiliations?|preferences?|background|convictions?|orientation|faith|information|data|denomination)|\bpolitical (?:opinions?|beliefs?|views?|affiliations?|party|preferences?|persuasion|leanings?|or)|\bphilosophical\b|\b(?:trade|labou?r)[- ]unions?\b|\bunion membership\b/,
      /\bsexual (?:orientation|preferences?|life|identity)|\bsexuality\b|\b(?:gay|lesbian|bisexual|heterosexual)\b|\bsex life\b/,
      /\bnational origins?\b/,
    ],
    unless: /\bdefined as\b|\bis personal data that includes\b|\bdiscriminat|\bby anyone\b|\bbias\b|\bdonate\b/,
    onlyCollected: true,
  },
  {
    word: 'employment',
    names: [
      /\b(?:current|previous|past|name of(?: your| their| the)?|name and address of|ask for your|collect your|about your|state your) employers?\b(?! or\b)|\b(?:title|occupation|profession|job|school|education|name|phone|address|role),? (?:and |or )?(?:your )?employers?\b|\bemployers?(?:'s)? (?:name|information|details)|(?<!(?:such as|from|by|with|to|for example|including) (?:your )?)\bemployers?(?=, (?:job|title|occupation|market|school|education|salary|industry|department))/,
      /(?<!(?:taxation|tax|laws?) (?:and|or) )\bemployment(?:,|-related| (?:information|history|status|details|data|records|background|experience))|\bplace of (?:work|employment)\b|\bwork(?:place)? (?:e-?mail|address|phone|telephone)\b/,
      /\bjob (?:titles?|functions?|roles?|positions?|history|level|applications?)|\b(?:your|their) (?:job|position|role) (?:at|in|with|within) (?:we_+|(?:the|your|their|an?) (?:company|organi[sz]ation|employer|business|school|firm)\b)|\bsuch as (?:your )?job,|\boccupations?\b|\bprofession\b/,
      /\bprofessional (?:information|background|history|title|details|profile|experience|qualif\w+|role|or employment|affiliation)|\bwork (?:history|experience|information)/,
      /\bcompany (?:name|you work|size|details|information)|\bname of (?:your )?(?:company|organi[sz]ation)|\bname, company\b/,
      /\bcv\b|\br[eé]sum[eé]s?(?!\w)|\b(?:application|cover|motivation) letters?\b|\b(?:position|department)(?:,| and| or) (?:\w+ )?(?:department|position|employer|company)\b|\bcurriculum vitae\b|\b(?:company|organi[sz]ation|department|employer|business|industry|position)\b[^.;]{0,80}\btitle\b|\btitle\b[^.;]{0,60}\b(?:company|organi[sz]ation|department|employer|position|industry)\b|\bsalary\b|\bapply(?:ing)? for (?:a |an )?(?:job|position|employment|open)|\bjobs? (?:applicants?|seekers?|candidates?)\b/,
    ],
    unless:
      /\bcompany\/organization name\b|\bgoverned by\b|\bfalls? under\b|\b(?:does|do) not (?:apply|cover)\b|\bmanage job applications\b/,
    onlyCollected: true,
  },
  {
    word: 'education',
    names: [
      /\beducation(?:,|;|al (?:history|background|information|details|level|data|records|qualif)| (?:history|background|information|details|level|data|records|and|or))/,
      /\bname of (?:your |their |the )?(?:school|college|university)\b|\bgrade level\b|\bschool[- ]leaving\b|\bgpa\b|\bgrades of (?:their|your|the)\b|\bdiplomas?\b|\b(?:place|field|course) of stud(?:y|ies)\b|\bstudent (?:status|numbers?|ids?)\b/,
      /\b(?:name of (?:your )?|your |the )university\b|\buniversity (?:name|you|attended|or)|\b(?:academic|graduation)\b|(?<!\b(?:the|a|some|any|high|same|lesser|reasonable|certain) )\bdegrees?\b(?= |,|;)(?! (?:of|to))|\bstudent (?:information|data|records?|names?)/,
      /\bschool (?:name|you attend|affiliation|district|or (?:class|district)|grade)|\baffiliation with a school|\bschools? (?:you |attended)/,
    ],
    unless: /\bhttps?:|\bnot collected\b/,
    onlyCollected: true,
  },
  {
    word: 'inferences',
    names: [
      /\binfer(?:s|red|ring|ences?)?\b(?! from (?:your |the )?ip)/,
      /\binterests? (?:details|information|data|profiles?)\b|\b(?:understand|identify|determine|learn|discover|analy[sz]e|assess) your [^.;]{0,40}\bpreferences\b|\bareas? of interest\b|\b(?:gather|remember|stor|learn)\w* information about (?:your|visitors'?) preferences\b|\btracked interests\b|\binterests (?:and|or|,) (?:preferences|hobbies|needs|habits)|\bpreferences (?:and|or|,) interests|\b(?:your|user|users'|their|about|likely|presumed|commercial|leisure|personal|professional|game|gaming|music|sports?|travel|special|of|and|,) interests\b(?=,|;|\.| (?:and|or|based|derived|from|to|information|in|with|that|by|so|as)|$)/,
      /\b(?:creat|build|develop|form|compil|generat|establish)\w* (?!your (?:\w+ )?profile)(?:\w+ ){0,3}?profiles?\b(?! (?:page|picture|photo|for your child))|\b(?:customer|user|usage) profiles? (?:can|may|will|are|is) (?:be )?created\b|\bcustomer profiles?\b|\bprofiling\b|\bcreate a profile reflecting\b/,
      /\b(?:risk|fraud|propensity|affinity) scores?\b|\bpredict(?:s|ed|ing|ions?|ive)?\b[^.;]{0,80}\b(?:you|your|users?|customers?|consumers?|members?|individuals?|behaviou?rs?|interests|preferences|demographics?|person)\b|\bderive (?:information|categories|other|insights|inferences)|\b(?:user|customer|audience|interest) segments?\b|\binterest categories\b|\btarget groups?\b|\bassum\w* interests\b|\bassociate categories\b|\b(?:guess|conclude|work out|estimate|figure out)\w* (?:what|which \w+) you (?:\w+ )?(?:like|want|need|enjoy|care|interested)\b/,
    ],
    unless:
      /\b(?:legitimate|business|vital|best|public|our|safeguard|legal rights and|privacy) interests?\b|\b(?:tailor(?:ed)?|relevant|targeted|according|specific|appeal|correspond|match(?:ed)?|suit(?:ed)?|of interest) (?:\w+ ){0,3}?(?:to )?(?:you and )?(?:your|their|our \w+) (?:\w+ )?interests\b|\brights?(?:,| and| or| &)(?: \w+,)? (?:\w+ )?interests\b|\b(?:overrid\w+|outweigh\w*) (?:by )?(?:your|the) |\binfer (?:your )?consent\b|\b(?:model|ai|llm|local|cloud|party|for) inference\b|\binference (?:\w+ )?(?:gateway|server|engine|api|provider|service|request|tool)s?\b|\bby anyone\b|\bopt[- ]?out\b|\bexistence of (?:an )?automated\b|\brights? (?:against|in relation)\b|\b(?:inferred|inferring) (?:or preferred )?language\b|\bwhen you create (?:a|an|your)\b|\bcreat\w+ (?:an |your |a )?(?:account|user account) (?:and|or) profile\b|\bmanage (?:and create )?user profiles\b|\blocation (?:\w+ ){0,3}?inferred|\binfer(?:red)? (?:\w+ ){0,4}?location|\binferred from (?:your )?ip\b|\bcreat\w+ (?:\w+ ){0,3}?(?:user |your )?profiles?\b[^.;]{0,30}\b(?:on our|name)|\bnot (?:be )?used\b|\bright (?:to|not)\b|\b(?:ads?|adverts|advertis\w+)\b[^.;]{0,80}\bbased on (?:your|their) interests(?=$|[.;)])/,
    onlyCollected: true,
  },
];
