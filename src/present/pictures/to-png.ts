// SVG → PNG: the one file that knows the library which draws it. Loaded when a picture is wanted.
import { fileURLToPath } from 'node:url'
import { renderAsync } from '@resvg/resvg-js'
import type { ToPng } from '../../domain/answers/message.ts'

/**
 * Fonts of our own: a container has none, and a picture must look the same everywhere. Two files of DejaVu 2.37
 * (dejavu-fonts.github.io); its package would bring twenty more that nothing draws with.
 */
const FONTS = ['DejaVuSans.ttf', 'DejaVuSans-Bold.ttf'].map((name) =>
  fileURLToPath(new URL(`fonts/${name}`, import.meta.url)),
)

/** Legible on a screen that shows two pixels for one. */
const SCALE = 2

/** Draws beside the event loop. @param svg one of ours: an SVG that names files or addresses has nothing loaded */
export const toPng: ToPng = async (svg) => {
  const drawing = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    font: { fontFiles: FONTS, loadSystemFonts: false, defaultFontFamily: 'DejaVu Sans' },
  })
  return drawing.asPng()
}
