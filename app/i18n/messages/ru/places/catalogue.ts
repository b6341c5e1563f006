import { placeAudit } from './audit-actions.ts'
import { placeImports } from './imports.ts'
import { placeReasons, territory } from './places.ts'
import { platform, platformReasons } from './platform.ts'
import { placeRetentionWords } from './retention.ts'

export const placeCatalogue = {
  texts: { territory, platform },
  reasons: { ...placeReasons, ...platformReasons },
  audit: placeAudit,
  imports: placeImports,
  sections: { territory: 'Территория' },
  retention: placeRetentionWords,
}
