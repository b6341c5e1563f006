import { themes } from '#app/domain/rounds/round.ts'
import type { Example } from '#app/ui/example.ts'
import { ThemeDrawing } from './theme-drawing.tsx'

export const examples: readonly Example[] = [
  {
    name: themes.join(', '),
    element: (
      <div className="buttons">
        {themes.map((theme) => (
          <ThemeDrawing key={theme} theme={theme} />
        ))}
      </div>
    ),
  },
]
