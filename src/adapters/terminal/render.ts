// What people see in a terminal, and the form in which answers are easiest to test by eye.
import { styleText } from 'node:util'
import type { Buttons, Card, Choices, Link, List, Message, Piece } from '../../domain/answers/message.ts'
import { type Prose, plain, type Span } from '../../domain/text/prose.ts'
import { escapeTerminal, escapeUrl, oneLine } from './escape.ts'
import { type Numbering, numbering } from './presses.ts'
import { type Paint, type StyledText, wrap } from './wrap.ts'

export interface TerminalOptions {
  readonly colour: boolean
  /** Cells of a line. */
  readonly width: number
  /** Words that carry an address become clickable (OSC 8) instead of being followed by it. Default: no. */
  readonly links?: boolean
  /** Somebody is there to press: buttons and choices are drawn with the numbers to type. Default: no. */
  readonly presses?: boolean
}

/** What lies between the margin and a card's lines. */
const INDENT = '  '

/**
 * A message as lines of text that end with a line break. Words are wrapped at the width; addresses are printed
 * in full on lines of their own, even where they are wider.
 */
export function renderMessage(message: Message, options: TerminalOptions): string {
  const number = numbering(message)
  const pieces = message.pieces
    .map((piece) => drawPiece(piece, options, number))
    .filter((lines) => lines.length > 0)
  const shown = pieces.length > 0 ? pieces : [wrap([plainRun(oneLine(message.fallback))], options.width)]
  return `${shown.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function drawPiece(piece: Piece, options: TerminalOptions, number: Numbering): readonly string[] {
  const { width } = options
  switch (piece.kind) {
    case 'heading':
      return wrap([{ text: oneLine(piece.text), paint: style(options, 'bold', 'underline') }], width)
    case 'paragraph':
      return wrap(runsOf(piece.prose, options), width)
    case 'card':
      return drawCard(piece, options)
    case 'list':
      return drawList(piece, options)
    case 'aside':
      return wrap(runsOf(piece.prose, options, 'dim'), width)
    // What it says stands in the pieces around it.
    case 'picture':
      return []
    case 'divider':
      return [style(options, 'dim')('─'.repeat(Math.max(Math.min(width, 40), 1)))]
    case 'buttons':
      return options.presses ? drawButtons(piece, options, number) : nameButtons(piece, options)
    case 'verdicts':
      return options.presses ? drawButtons({ buttons: [piece.yes, piece.no] }, options, number) : []
    case 'choices':
      return options.presses ? drawChoices(piece, options, number) : []
    default:
      piece satisfies never
      return []
  }
}

function drawCard(card: Card, options: TerminalOptions): readonly string[] {
  const { width } = options
  // Where the note itself is what the title leads to, its address comes with its author.
  const leads = card.url !== undefined && !card.sources.flat().some(({ url }) => url === card.url)
  const links = [...(leads ? [{ label: '', url: card.url ?? '' }] : []), ...card.links]
  const place = card.place !== undefined && !options.presses ? [plain(card.place)] : []
  return [
    ...wrap([{ text: oneLine(card.title), paint: style(options, 'bold') }], width),
    ...wrap([plainRun(card.facts.map(oneLine).join(' · '))], width, INDENT),
    ...wrap(runsOf(card.body, options), width, INDENT),
    ...links.filter(firstOfItsAddress).flatMap((link) => drawLink(link, options)),
    ...[...card.sources, ...place].flatMap((source) => wrap(runsOf(source, options, 'dim'), width, INDENT)),
  ]
}

/** The title's address is often one of the links as well: then the one with the label is shown. */
const firstOfItsAddress = (link: Link, index: number, all: readonly Link[]): boolean =>
  link.label !== '' || all.findLastIndex((other) => other.url === link.url) === index

function drawLink(link: Link, options: TerminalOptions): readonly string[] {
  const url = escapeUrl(link.url)
  if (!url) return []
  const label = oneLine(link.label)
  return [`${INDENT}${label === '' ? '' : `${label}: `}${addressRun(url, options).paint(url)}`]
}

function drawList(list: List, options: TerminalOptions): readonly string[] {
  const title = { text: oneLine(list.title ?? ''), paint: style(options, 'bold') }
  return [
    ...wrap([title], options.width),
    ...list.items.flatMap((item) => wrap(runsOf(item, options), options.width, INDENT, '• ')),
  ]
}

/** `[1] Show the words · [2] More results` */
const drawButtons = (
  { title, buttons }: Pick<Buttons, 'title' | 'buttons'>,
  options: TerminalOptions,
  number: Numbering,
): readonly string[] =>
  wrap(
    [
      plainRun(
        titled(title) + buttons.map((button) => `[${number(button)}] ${oneLine(button.label)}`).join(' · '),
      ),
    ],
    options.width,
  )

/** Where nobody can press, what buttons with a title name can still be typed. */
const nameButtons = ({ title, buttons }: Buttons, { width }: TerminalOptions): readonly string[] =>
  title === undefined
    ? []
    : wrap([plainRun(titled(title) + buttons.map(({ label }) => oneLine(label)).join(' · '))], width)

const titled = (title: string | undefined): string => (title ? `${oneLine(title)}: ` : '')

function drawChoices(
  { label, choices }: Choices,
  options: TerminalOptions,
  number: Numbering,
): readonly string[] {
  const title = { text: oneLine(label), paint: style(options, 'bold') }
  return [
    ...wrap([title], options.width),
    ...choices.flatMap((choice) =>
      wrap([plainRun(oneLine(choice.label))], options.width, INDENT, `[${number(choice)}] `),
    ),
  ]
}

type Format = Extract<Parameters<typeof styleText>[0], readonly unknown[]>[number]

const plainRun = (text: string): StyledText => ({ text, paint: (words) => words })

/** Styles asked for are put on whatever NO_COLOR or the stream says: who calls has decided. */
function style(options: TerminalOptions, ...formats: readonly Format[]): Paint {
  if (!options.colour || formats.length === 0) return (text) => text
  return (text) => (text === '' ? '' : styleText([...formats], text, { validateStream: false }))
}

const addressRun = (url: string, options: TerminalOptions): StyledText => ({
  text: url,
  paint: style(options, 'cyan'),
  whole: true,
})

function runsOf(prose: Prose, options: TerminalOptions, base?: Format): readonly StyledText[] {
  return prose.flatMap((span) => runsOfSpan(span, options, base))
}

function runsOfSpan(span: Span, options: TerminalOptions, base?: Format): readonly StyledText[] {
  const text = escapeTerminal(span.text)
  const formats: Format[] = base ? [base] : []
  if (span.strong) formats.push('bold')
  if (span.emphasis) formats.push('italic')
  if (span.code) formats.push('yellow')
  const paint = style(options, ...formats)
  const url = span.url === undefined ? undefined : escapeUrl(span.url)
  if (!url) return [{ text: span.code && !options.colour ? `\`${text}\`` : text, paint }]
  if (url === text || url === `${text}/`) return [addressRun(text, options)]
  if (options.links) return [{ text, paint: (words) => hyperlink(url, paint(words)) }]
  const [, words = '', blanks = ''] = /^(.*?)(\s*)$/su.exec(text) ?? []
  return [{ text: `${words} (`, paint }, addressRun(url, options), { text: `)${blanks}`, paint }]
}

/** OSC 8, as understood by most terminals: the address is ASCII and holds no control character. */
const hyperlink = (url: string, text: string): string => `\u001b]8;;${url}\u001b\\${text}\u001b]8;;\u001b\\`
