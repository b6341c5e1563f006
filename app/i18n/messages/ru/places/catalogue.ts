import { placeActs } from './acts.ts'
import { placeImports } from './imports.ts'
import { placeKept } from './kept.ts'
import { placeReasons, territory } from './places.ts'
import { platform, platformReasons } from './platform.ts'

export const placeCatalogue = {
  texts: { territory, platform },
  reasons: { ...placeReasons, ...platformReasons },
  acts: placeActs,
  imports: placeImports,
  sections: { territory: 'Территория' },
  kept: placeKept,
}
