/** Where something is drawn: coordinates of the page less the corner of the picture. */
export interface Pen {
  x: number
  y: number
  parts: string[]
  /** Clip paths so far, as their ids must differ. */
  clips: number
}

export const near = (value: number): number => Math.round(value * 100) / 100
