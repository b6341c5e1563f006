import type { Example } from '#app/ui/example.ts'
import { PrintSheet } from './print-sheet.tsx'

export const examples: readonly Example[] = [
  {
    name: 'a receipt',
    whole: true,
    element: (
      <main className="page">
        <PrintSheet
          office="Ак-Булуң айыл өкмөтү"
          region="Түп району, Ысык-Көл облусу"
          title="Сунуш кабыл алынганы жөнүндө дүмүрчөк № 12"
          signatures={['Кабыл алган кызматкер', 'Сунуштун автору']}
        >
          <p>№ 32 сунуш 2026-жылдын 12-сентябрында кабыл алынды.</p>
        </PrintSheet>
      </main>
    ),
  },
]
