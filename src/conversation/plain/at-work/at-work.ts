// What colleagues say to each other about the place where they work, weighed: a deed that is asked for or reported, and
// what shows that it is of here and now (“give me access to the staging cluster”). Which thing it is nobody here knows, so the
// words between may be any; one sign alone says nothing, and whoever asks how a thing is done asks what was noted.

import { even } from '../words/even-line.ts'

/** What a sign says of a line. */
type Says = 'deed' | 'here' | 'now' | 'asks'

export interface SignOfWork {
  readonly says: Says
  readonly counts: number
  /** In a line with one blank between two words, small letters, no signs, and a blank at both ends. */
  readonly pattern: RegExp
  readonly example: string
  /** What is much like it, and no sign. */
  readonly unlike: string
}

const any = (words: string): string =>
  `(?:${words
    .trim()
    .split(/\s*[|\n]\s*/)
    .join('|')})`

const PERSON = any('you|u|someone|somebody|anyone|anybody|one of you')
/** What only a person at work does. */
const DEEDS = any(
  `restart|reboot|review|approve|merge|rebase|deploy|redeploy|rotate|reset|unlock|unblock|rerun|retry|look at|look into|check|fix|bump|delete|remove|update
  push|revert|roll back|invite|create|reopen|close|grant|whitelist|scale up|scale down|renew|drain|cordon|help me|ping|add me|add us|add him|add her|turn off|turn on|take over|pick up|stop|kill`,
)
const DONE = any(
  'bumped|pushed|merged|reverted|restarted|rebooted|rolled back|cleaned up|rotated|deployed|redeployed|released|tagged|opened a pr|opened a ticket|broke|deleted|fixed|unlocked|drained|locked|wiped|patched',
)
const ACCESS = any(
  'access|permissions|permission|rights|credentials|creds|admin|sudo|a token|a licence|a license|a login|a vpn|zugriff|zugang|rechte|acceso|permisos|permiso|los permisos|les droits|acces|accesso|acesso|permissao',
)
/** Where everybody works: words of the field that name no subject, with whose they are. */
const PLACES = any(
  `cluster|clusters|namespace|namespaces|node|nodes|pod|pods|server|servers|vm|host|database|db|registry|gateway|api|ci|pipeline|pipelines|image|build|env|environment|staging|prod
  production|dev|test|qa|demo|service|app|dashboard|dashboards|repo|repository|branch|chart|kubeconfig|config|bucket|queue|topic|group|account|release|version|migration|deployment|deploy|instance|user|change|pr|mr|commit|ticket|runner|jump host|produccion|produzione|producao|entorno`,
)
/** What belongs to whoever works there. */
const THEIRS = any(
  `pull request|pull requests|merge request|pr|prs|mr|branch|ticket|tickets|password|passwords|account|laptop|macbook|badge|desk|monitor|meeting|room|calendar|invite|invitation|expenses
  timesheet|timesheets|payslip|holidays|vacation|repo|machine|server|phone|invoice|coffee machine|rechner|passwort|konto|cuenta|contrasena|rama|compte|mot de passe|branche|senha|conta`,
)
const OURS = any(
  'the|our|my|your|this|that|these|those|der|den|das|dem|die|unser|unsere|unserem|unseren|mein|meine|meinem|el|al|del|nuestro|la|le|notre|mon|il|o|no',
)

const row = (says: Says, counts: number, pattern: string, example: string, unlike: string): SignOfWork => ({
  says,
  counts,
  pattern: new RegExp(` (?:${pattern}) `),
  example,
  unlike,
})

/** The same, where a line begins with it. */
const beginning = (
  says: Says,
  counts: number,
  pattern: string,
  example: string,
  unlike: string,
): SignOfWork => ({ says, counts, pattern: new RegExp(`^ (?:${pattern}) `), example, unlike })

export const SIGNS_OF_WORK: readonly SignOfWork[] = [
  row(
    'deed',
    2,
    `(?:can|could|would|will|need|want) ${PERSON}(?: [a-z0-9]+){0,5} ${DEEDS}`,
    'can somebody from infra restart the box',
    'can you autoscale gpus',
  ),
  row(
    'deed',
    2,
    `(?:please|pls|plz|kindly) (?:${DEEDS}|send me|get me)`,
    'pls approve it',
    'approve plans with policies',
  ),
  row(
    'deed',
    1,
    `${DEEDS}(?: [a-z0-9]+){0,8} (?:please|pls|plz|thx|thanks|asap)`,
    'rerun the job pls',
    'revert a migration with argo',
  ),
  row(
    'deed',
    2,
    `(?:(?:i|we|id|may i|can i|could i|me|us) (?:[a-z]+ ){0,3}(?:need|get|have|got|lost|lack|request|requesting|granting)|give me|grant me|give us|grant us|give them|getting|no|dont have|havent got|kein|keine|keinen|braucht|brauche|habe|tiene|tengo|dar|darme|darnos|dame|donner|geben|mir) (?:[a-z0-9]+ ){0,3}${ACCESS}(?! (?:control|controls|management|policies|policy|patterns|logs|tokens))`,
    'give me write access',
    'we need access control for teams',
  ),
  row(
    'deed',
    2,
    `(?:${ACCESS}) (?:auf|zu|to|al|a|au|sur|on|for|in) (?:[a-z0-9]+ ){0,4}(?:geben|bekommen|freischalten)`,
    'zugriff auf die dev umgebung geben',
    'zugriff auf gpus',
  ),
  row(
    'deed',
    2,
    `(?:who|whos|whois|wer|quien|qui|chi|quem)(?: is| s| hat| tiene| ha| has)? (?:currently |already |just )?(?:on ?call|owns|own|broke|merging|deploying|releasing|responsible|working on|looking at|looking into|has access|access|can help|can approve|can grant|can give|can review|can merge|can restart|can add|touched|changed|pushed|restarted|deleted|bereitschaft|zugriff|zugang|acceso|acces|accesso)`,
    'who owns it',
    'who wrote cilium',
  ),
  row(
    'deed',
    2,
    `(?:where|wo|donde) (?:do i find|can i find|do we keep|is|are|was|were|did you put|finde ich|ist|esta|encuentro)(?: the| our| my| das| die| der| unser| unsere| el| la)(?: [a-z0-9]+){0,2} (?:dashboard|dashboards|runbook|runbooks|repo|repository|chart|credentials|config|kubeconfig|logs|wiki|docs|password|ticket|board)`,
    'where is our billing dashboard',
    'where is the cloud going',
  ),
  beginning(
    'deed',
    1,
    `(?:hey |hi |team |folks )?(?:${DEEDS}|send me|get me|book me|order|cancel|answer|join|i forgot|i lost)`,
    'reset it',
    'why reset it',
  ),
  row(
    'here',
    2,
    `(?:my|our|the|this|a new|meinen?|meine|unseren?|mi|mon|ma|mio|mia|meu|minha)(?: [a-z]+){0,1} ${THEIRS}`,
    'my okta password',
    'passwords in git',
  ),
  row(
    'deed',
    2,
    `(?:please dont|pls dont|do not|dont|nobody|no one|noone|everyone stop|stop) (?:please )?(?:deploy|deploying|touch|touching|merge|merging|push|pushing|restart|delete|use)`,
    'nobody touch anything',
    'nobody reads alerts',
  ),
  row(
    'deed',
    2,
    `did (?:something|anything|someone|somebody|anyone|anybody|we|you|the|one of you)(?: [a-z0-9]+){0,2} (?:change|break|deploy|touch|restart|push|merge|delete|update|go out)`,
    'did somebody change anything',
    'did someone present on dns',
  ),
  row(
    'deed',
    2,
    `(?:is|are) (?:someone|somebody|anyone|anybody) (?:already )?(?:looking|working|on it|taking|investigating)`,
    'is someone looking at it',
    'is someone using spiffe',
  ),
  beginning('deed', 2, `(?:fyi|heads up|psa|reminder|announcement)`, 'fyi new ca', 'is there a reminder'),
  row(
    'deed',
    2,
    `(?:i|ive|i have|i just|weve just|we just|just) (?:just |accidentally |now )?${DONE}`,
    'i just restarted it',
    'we deployed with argo',
  ),
  beginning('deed', 2, `(?:${DONE})`, 'reverted it', 'who reverted to vms'),
  beginning(
    'deed',
    1,
    `(?:(?:im|i am|we are|were) )?(?:deploying|redeploying|restarting|merging|releasing|rebooting|draining|pushing|reverting|cleaning|rolling back)`,
    'deploying v2 now',
    'problems of draining nodes',
  ),
  row('deed', 1, `(?:cleaning|fixing|restarting|redeploying) (?:it|them|that)`, 'fixing it', 'fixing dns'),
  row(
    'deed',
    2,
    `(?:who|whom) (?:do|can|should|could) (?:i|we) (?:ask|talk to|contact|ping|write to|go to)`,
    'who do i ask',
    'who can i learn from',
  ),
  row(
    'deed',
    2,
    `(?:which|what|where) (?:[a-z]+ ){0,2}do we (?:use|have|keep|run|send|file|put|track)|do we (?:have|still have|use|keep) (?:a|an|any|some|our own)`,
    'which board do we use',
    'which board do you use',
  ),
  row(
    'deed',
    2,
    `(?:does|has) (?:someone|anyone|anybody|somebody)(?: have| got)? (?:the|a) (?:link|url|password|invite|doc|key|keys|number)`,
    'does anyone have the link',
    'does anyone have the stamina',
  ),
  row(
    'deed',
    2,
    `(?:whats|what is|what was) the (?:[a-z]+ )?(?:password|ip|url|address|hostname|link|login) (?:of|for|to|from)`,
    'whats the ip of it',
    'whats the point of it',
  ),
  row(
    'deed',
    2,
    `needs? (?:a |an |your |some )?(?:\\+1|review|reviews|reviewer|approval|approvals|hand)`,
    'need a review here',
    'peer review needs time',
  ),
  row('deed', 2, `how do i (?:log in|login|sign in|get access)`, 'how do i log in', 'how do i sign images'),
  row(
    'deed',
    1,
    `(?:ill|we will|i will|im going to|i am going to|were going to|we are going to) (?:[a-z]+ )?${DEEDS}`,
    'ill check',
    'well known checks',
  ),
  beginning(
    'deed',
    2,
    `(?:added|sent|invited|assigned|pinged|granted|gave) (?:you|u|him|her|them)`,
    'added you',
    'sent to you by kafka',
  ),
  beginning('deed', 2, `(?:were|we are|all|im|i am) (?:good|fine|back|ok|done)`, 'were back', 'is all good'),
  row(
    'deed',
    2,
    `is (?:postponed|delayed|cancelled|canceled|rescheduled)`,
    'the release is postponed',
    'postponed releases',
  ),
  row(
    'deed',
    2,
    `(?:bitte|kann|konnte|kannst)(?: [a-z0-9]+){0,8} (?:neu starten|neustarten|restarten|mergen|reviewen|anschauen|ansehen|freigeben|deployen|loschen|zurucksetzen|freischalten|prufen|checken)`,
    'bitte das ding neu starten',
    'neu starten mit helm',
  ),
  row(
    'deed',
    2,
    `wer hat(?: [a-z0-9]+){0,4} (?:gepusht|gemerged|gemergt|deployt|deployed|geloscht|geandert|gestartet)`,
    'wer hat das geloscht',
    'wer hat das geschrieben',
  ),
  row(
    'deed',
    2,
    `(?:un peut|tu peux|peux tu|vous pouvez|pouvez vous|un pourrait)(?: [a-z0-9]+){0,3} (?:relancer|redemarrer|valider|approuver|merger|debloquer|regarder|relire|donner|verifier|supprimer)`,
    'quelqu’un peut valider',
    'quelqu’un a valide',
  ),
  row(
    'deed',
    2,
    `(?:puede|puedes|podrias|podeis)(?: [a-z0-9]+){0,3} (?:reiniciar|revisar|aprobar|mergear|darme|dar|mirar|desbloquear|borrar|desplegar)`,
    'alguien puede reiniciar',
    'se reinicia',
  ),
  row(
    'deed',
    2,
    `(?:puo|puoi|potete|pode|podem)(?: [a-z0-9]+){0,3} (?:riavviare|approvare|rivedere|guardare|controllare|reiniciar|aprovar|revisar|olhar|verificar)`,
    'qualcuno puo riavviare',
    'come riavviare',
  ),
  row(
    'now',
    1,
    `(?:today|todays|yesterdays|tonight|tomorrow|now|after lunch|this morning|this afternoon|this evening|this week|next week|right now|yesterday|again|asap|anymore|since this morning|since yesterday|a minute ago|an hour ago|by accident|(?:in|for|since|until|at|around|from) \\d+(?: \\d+)?(?: ?(?:min|mins|minutes|h|hours|am|pm|uhr|oclock))?|heute|gestern|morgen|hoy|ayer|manana|hier|demain)`,
    'tonight',
    'day 2 operations',
  ),
  row(
    'here',
    1,
    `(?:${OURS}(?: [a-z0-9]+){0,2} ${PLACES}|(?:on|in|to|from|into|of|de|en) (?:prod|production|staging|dev|qa|ci|main|master|produccion|produzione|producao))`,
    'the payments cluster',
    'clusters and namespaces',
  ),
  row(
    'here',
    1,
    `(?:a|another|one more) new ${PLACES}|(?:dev|test|staging|prod|demo|qa|sandbox) (?:cluster|env|environment|namespace|server|db|database|account)|jira|slack|confluence|vpn|unless (?:someone|somebody|anyone)`,
    'a dev cluster',
    'a cluster',
  ),
  row(
    'here',
    1,
    `(?:agent|node|server|host|machine|box|runner|ticket|incident|build|room|floor|v) ?\\d+`,
    'agent 4 died',
    'the agent died',
  ),
  row(
    'here',
    1,
    `(?:(?:is|are|was) (?:down|broken|back|back up|up again|unavailable|out of disk|on fire|red|green|locked|gone)|out of disk|stopped working|works again|back to normal|anyone else|shout if|sorry|previous version|in case|customer)`,
    'prod is down',
    'scaling down',
  ),
  row(
    'asks',
    -3,
    `(?:how(?! do i (?:log in|login|sign in|get access))|talk|talks|session|sessions|notes|note|keynote|presentation|presented|present|speak|spoke|video|videos|slides|recommend|recommendation|experience|experiences|best practice|best practices|vs|versus|compare|learn|learned|explain|others|others do|people|anyone used|anyone tried|anyone using|good for|about|tell me|wie|como|comment|come|vortrag|vortrage|charla|charlas|conference|kubecon)`,
    'how do we restart it',
    'restart it',
  ),
]

/** Longer lines tell a story. */
const LONGEST = 240
/** A deed and two more signs: “i need access” to “the prod cluster”. */
const ENOUGH = 3

/** “@here”, “@anna”: to other people. */
const ADDRESSED = /(?:^|\s)@[a-z][\w.-]+(?!\S*@)/i

/** Whether a line is said of the place where somebody works. */
export function isAtWork(line: string): boolean {
  if (line.length > LONGEST) return false
  const evened = ` ${even(line)} `
  const said = SIGNS_OF_WORK.filter(({ pattern }) => pattern.test(evened))
  const addressed = ADDRESSED.test(line) ? [{ says: 'deed', counts: 2 }] : []
  const signs = [...said, ...addressed]
  const counts = signs.reduce((sum, sign) => sum + sign.counts, 0)
  return counts >= ENOUGH && signs.some(({ says }) => says === 'deed')
}
