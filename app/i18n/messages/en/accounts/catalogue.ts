import { accountMessages } from './account-messages.ts'
import { accounts } from './accounts.ts'
import { accountAudit } from './audit-actions.ts'
import { ownData } from './own-data.ts'
import { outbox, people } from './people.ts'
import { accountReasons } from './reasons.ts'
import { accountRetentionWords } from './retention.ts'
import { secondFactor } from './second-factor.ts'
import { accountSigned } from './signed.ts'

export const accountCatalogue = {
  texts: { ownData, accounts, people, secondFactor, outbox },
  reasons: accountReasons,
  messages: accountMessages,
  audit: accountAudit,
  sections: { people: 'Staff' },
  retention: accountRetentionWords,
  signed: accountSigned,
}
