// What draws pictures is loaded with the first one: nobody waits for it at a start.
import type { ToPng } from '../domain/answers/message.ts'

export const toPng: ToPng = async (svg) => (await import('../present/pictures/to-png.ts')).toPng(svg)
