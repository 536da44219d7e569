// Notes as resources: each by an address of its own.

const NOTE = 'kubecon://note/'

/** @example noteUri('kubecon-eu-2021-martins-4') // → 'kubecon://note/kubecon-eu-2021-martins-4' */
export const noteUri = (id: string): string => `${NOTE}${encodeURIComponent(id)}`

/** The id of a note; undefined for any other address. */
export function noteIn(uri: string): string | undefined {
  if (!uri.startsWith(NOTE)) return undefined
  try {
    return decodeURIComponent(uri.slice(NOTE.length)) || undefined
  } catch {
    return undefined
  }
}

export const NOTE_TEMPLATE = `${NOTE}{id}`
