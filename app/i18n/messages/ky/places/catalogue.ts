import { placeActs } from './acts.ts'
import { placeReasons, territory } from './places.ts'
import { platform, platformReasons } from './platform.ts'

export const placeCatalogue = {
  texts: { territory, platform },
  reasons: { ...placeReasons, ...platformReasons },
  acts: placeActs,
  sections: { territory: 'Аймак' },
}
