// What somebody who is still typing may mean.

export type SuggestionKind = 'talk' | 'project' | 'speaker' | 'topic' | 'edition'

export interface Suggestion {
  readonly kind: SuggestionKind
  /**
   * At most 60 bytes; asked for, it finds the thing: `project/thanos`, `speaker/rob-scott`, `topic/service-mesh`,
   * `edition/eu-2019`.
   */
  readonly id: string
  readonly label: string
}
