// What colleagues say to each other about the place where they work, weighed: a deed that is asked for or reported, and
// what shows that it is of here and now (“give me access to the staging cluster”). Which thing it is nobody here knows, so the
// words between may be any; one sign alone says nothing, and whoever asks how a thing is done asks what was noted.

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
  production|dev|test|qa|demo|service|app|dashboard|dashboards|repo|repository|branch|chart|kubeconfig|config|bucket|queue|topic|group|account|release|version|migration|deployment|deploy|produccion|produzione|producao|entorno`,
)
const OURS = any(
  'the|our|my|your|this|that|these|those|der|den|das|dem|die|unser|unsere|unserem|unseren|mein|meine|meinem|el|al|del|nuestro|la|le|notre|mon|il|al|o|no',
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
  row('deed', 2, `(?:please|pls|plz|kindly) ${DEEDS}`, 'pls approve it', 'approve plans with policies'),
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
    `(?:(?:i|we|id|may i|can i|could i|me|us) (?:[a-z]+ ){0,3}(?:need|get|have|got|lost|lack|request|requesting|granting)|give me|grant me|give us|grant us|give them|getting|no|dont have|havent got|kein|keine|keinen|braucht|brauche|habe|tiene|tengo|dar|donner|geben|mir) (?:[a-z0-9]+ ){0,3}${ACCESS}(?! (?:control|controls|management|policies|policy|patterns|logs|tokens))`,
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
    'now',
    1,
    `(?:today|tonight|tomorrow|this morning|this afternoon|this evening|this week|next week|right now|yesterday|again|asap|anymore|since this morning|since yesterday|a minute ago|an hour ago|by accident|(?:in|for|since|until|at|around|from) \\d+(?: \\d+)?(?: ?(?:min|mins|minutes|h|hours|am|pm|uhr|oclock))?|heute|gestern|morgen|hoy|ayer|manana|hier|demain)`,
    'tonight',
    'day 2 operations',
  ),
  row(
    'here',
    1,
    `(?:${OURS}(?: [a-z0-9]+){0,2} ${PLACES}|(?:on|in|to|from|into|of|de|en|in) (?:prod|production|staging|dev|qa|ci|main|master|produccion|produzione|producao))`,
    'the payments cluster',
    'clusters and namespaces',
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
    `(?:how|how to|talk|talks|session|sessions|notes|note|keynote|presentation|presented|present|speak|spoke|video|videos|slides|recommend|recommendation|experience|experiences|best practice|best practices|vs|versus|compare|learn|learned|explain|others|others do|people|anyone used|anyone tried|anyone using|good for|about|tell me|wie|como|comment|come|vortrag|vortrage|charla|charlas|conference|kubecon)`,
    'how do we restart it',
    'restart it',
  ),
]

/** A deed and two more signs: “i need access” to “the prod cluster”. */
const ENOUGH = 3

/** Whether a line, evened, is said of the place where somebody works. */
export function isAtWork(evened: string): boolean {
  const line = ` ${evened} `
  const said = SIGNS_OF_WORK.filter(({ pattern }) => pattern.test(line))
  const counts = said.reduce((sum, sign) => sum + sign.counts, 0)
  return counts >= ENOUGH && said.some(({ says }) => says === 'deed')
}
