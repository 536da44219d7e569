// A form as either platform shows it, drawn from the JSON that opens it; a field that is not drawn says so.
import type { PerPlatform } from '../../../domain/platforms/platform.ts'
import type { OpenedForm } from '../forms.ts'
import { type Drawn, el } from '../tree.ts'
import { readDiscordForm } from './discord-form.ts'
import type { FieldDrawn, FormRead } from './form-parts.ts'
import { notDrawn } from './press.ts'
import { readSlackForm } from './slack-form.ts'

const READERS: PerPlatform<(sent: object) => FormRead> = { slack: readSlackForm, discord: readDiscordForm }

/** A dialog that the page's script opens; what it is filled in with is posted under the form's name. */
export function drawForm({ form, platform, json }: OpenedForm): Drawn {
  const { title, submit, close, fields } = READERS[platform](JSON.parse(json))
  return el(
    'dialog',
    { class: `form ${platform}`, 'aria-labelledby': 'form-title' },
    el(
      'form',
      { method: 'dialog', 'data-form': form },
      el('h2', { id: 'form-title' }, title),
      fields.map(drawField),
      el(
        'div',
        { class: 'ends' },
        el('button', { type: 'button', class: 'close', 'data-close': '' }, close),
        el('button', { type: 'submit' }, submit),
      ),
      el(
        'details',
        { class: 'sent' },
        el('summary', {}, el('span', { class: 'toggle' }, 'JSON')),
        el('pre', { tabindex: '0', role: 'group', 'aria-label': 'JSON of the form' }, el('code', {}, json)),
      ),
    ),
  )
}

const drawField = ({ name, label, hint, control, sent }: FieldDrawn): Drawn =>
  control
    ? el(
        'div',
        { class: 'field', 'data-field-name': name },
        label !== '' && el('label', { for: `field-${name}` }, label),
        control,
        hint !== undefined && el('small', { id: `hint-${name}` }, hint),
      )
    : notDrawn('a field of this form', sent)
