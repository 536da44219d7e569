// Tickets, registration, the call for papers: whoever wants to attend or to speak asks the organisers. That it is asked must
// be said: “kubecon ticket prices” may be what somebody noted.

import type { PlainLine } from '../plain-line.ts'
import { AROUND, CONFERENCE, NEXT, phrases, REGIONS, WHEN_WHERE } from '../words/lexicon.ts'

/** What whoever wants to attend or to speak asks the organisers. */
const ATTENDING = phrases(`
to attend | attend | attending | attendance fee | ticket | tickets | ticket price | ticket prices | registration | to register | sign up | entry fee | entrance fee | admission fee | early bird
cfp | call for papers | call for proposals | hotel | hotels | visa | scholarship | scholarships | sponsorship | dress code | parking
submit a talk | submit talks | submit my talk | propose a talk | propose a session | submit a session | submit a proposal | apply to speak | become a speaker
eintritt | eintrittskarte | eintrittskarten | anmeldung | teilnahme | entrada | entradas | inscripcion | billet | billets | inscription | biglietto | biglietti | iscrizione | ingresso | ingressos | bilhete | inscricao
`)
const ASKING = phrases(`
how much | how many | how do | how can | how long | when | where | whats | what | which | can i | is there | are there | is the | are the | do i | do you | will there | was kostet | wie viel | wie kann | wann | wo | cuanto | cuando | donde | combien | comment | quand | quanto | quando | come | onde
`)
const OF_ATTENDING = phrases(`
cost | costs | price | prices | fee | pay | expensive | cheap | buy | book | close | closes | closing | open | opens | deadline | due | end | ends | start | starts | person | student | students | discount | discounts | virtual | online | for free | free
was kostet | kostet | kosten | teuer | wie viel | cuanto cuesta | cuanto | cuesta | precio | combien coute | combien | coute | prix | quanto costa | quanto | custa | preco
`)

export const ATTENDING_LINES: readonly PlainLine[] = [
  {
    says: [ATTENDING, ASKING],
    besides: [
      ...[
        ...ATTENDING,
        ...ASKING,
        ...OF_ATTENDING,
        ...CONFERENCE,
        ...NEXT,
        ...WHEN_WHERE,
        ...REGIONS,
        ...AROUND,
      ],
    ],
    takes: 'nothing',
    request: () => ({ kind: 'courtesy', courtesy: 'attending' }),
    example: 'how much is a ticket for the next kubecon?',
    unlike: 'registration of webhooks',
  },
]
