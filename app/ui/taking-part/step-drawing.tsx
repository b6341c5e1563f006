/** Line drawings for the steps of taking part, on a field of 128 × 96. */
const lines = {
  write: 'M30 18h52v62H30zM42 34h28M42 46h28M42 58h16M78 66l24-34 8 6-24 34-10 4z',
  check:
    'M24 20h50v58H24zM34 36h30M34 50h20M70 52a18 18 0 1 0 36 0a18 18 0 1 0-36 0M80 52l6 7 12-14M100 66l12 14',
  choose: 'M34 14h60v70H34zM44 28h10v10H44zM64 33h22M44 50h10v10H44zM64 55h22M45 32l4 5 8-10',
  code: 'M22 22h84v40H70l-14 14V62H22zM34 36h12v14H34zM52 36h12v14H52zM70 36h12v14H70z',
  press: 'M40 12h40v72H40zM48 56h24v14H48zM66 64l22 4v18M54 20h12',
  counter:
    'M14 60h100M22 60v22M106 60v22M46 60V44h36v16M54 30a10 10 0 1 0 20 0a10 10 0 1 0-20 0M36 60h18v-8H36z',
  screen: 'M20 18h88v50H20zM50 82h28M64 68v14M36 34l8 8 14-16M70 38h26',
} as const

export type StepDrawingName = keyof typeof lines

type Props = { name: StepDrawingName; field: 'sky' | 'sand' | 'leaf' }

/** Stands beside a step; says nothing to a screen reader, because the step says it. */
export function StepDrawing({ name, field }: Props) {
  return (
    <svg className={`picture field-${field}`} viewBox="0 0 128 96" aria-hidden="true">
      <path d={lines[name]} />
    </svg>
  )
}
