import type { NounPages, PlaceAddress } from '#app/site-map.ts'

export const runPaths = ({ home }: PlaceAddress) => ({
  run: (run: number) => `${home}/office/runs/${run}`,
})

export const pages: NounPages = {
  office: { 'runs/:run': 'runs/run.tsx' },
}
