import type { Example } from '#app/ui/example.ts'
import { Tunduk } from './tunduk.tsx'

export const examples: readonly Example[] = [{ name: 'the mark', element: <Tunduk /> }]
