// Payloads with one thing wrong, for both platforms: what people do, each field in turn removed, nulled, emptied or of
// another type; and envelopes that are none.
import { mutationsOf } from '../../test/replay/mutations.ts'
import { interaction, TYPES } from '../../test/standins/discord/payloads-interactions.ts'
import type { Json } from '../../test/standins/discord/world.ts'
import { createWorld as discordWorld } from '../../test/standins/discord/world.ts'

/** One payload as it goes over a gateway. */
export type Dispatched = readonly [event: string, data: Json]

const NO_ENVELOPES: readonly unknown[] = [
  null,
  [],
  'text',
  {},
  { type: 'events_api' },
  { type: 'events_api', envelope_id: 'e1', payload: {} },
  { type: 'events_api', envelope_id: 'e2', payload: { type: 'app_rate_limited', minute_rate_limited: 1 } },
  { type: 'slash_commands', envelope_id: 'e3', payload: null },
  { type: 'of a kind that does not exist yet', envelope_id: 'e4', payload: {} },
]

/** @param envelopes good ones @returns texts for Slack's socket, without end */
export function* malformedForSlack(envelopes: readonly object[]): Generator<string> {
  for (;;) {
    yield* ['', '{', '\0', 'null', ...NO_ENVELOPES.map((one) => JSON.stringify(one))]
    for (const envelope of envelopes)
      for (const { payload } of mutationsOf(envelope)) yield JSON.stringify(payload)
  }
}

/** @param message a good one, as a gateway sends it @returns events for Discord's gateway, without end */
export function* malformedForDiscord(message: Json): Generator<Dispatched> {
  // Of a world of its own: the answers to these find nobody.
  const world = discordWorld(() => '127.0.0.1:1')
  const command = {
    id: '1',
    name: 'kubecon',
    type: 1,
    options: [{ name: 'query', type: 3, value: 'gateway api' }],
  }
  const press = { component_type: 2, custom_id: 'more:2:kubernetes', id: 2 }
  const interactions = [
    interaction(world, TYPES.command, command, {}),
    interaction(world, TYPES.autocomplete, command, {}),
    interaction(world, TYPES.component, press, {}),
    interaction(world, 5, { custom_id: 'form', components: [] }, {}),
  ]
  for (;;) {
    for (const { payload } of mutationsOf(message)) yield ['MESSAGE_CREATE', payload as Json]
    for (const one of interactions)
      for (const { payload } of mutationsOf(one)) yield ['INTERACTION_CREATE', payload as Json]
  }
}
