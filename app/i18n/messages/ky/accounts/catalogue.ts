import { accountMessages } from './account-messages.ts'
import { accountReasons, accounts } from './accounts.ts'
import { accountActs } from './acts.ts'
import { accountKept } from './kept.ts'
import { ownData } from './own-data.ts'
import { outbox, people } from './people.ts'
import { secondFactor } from './second-factor.ts'
import { accountSigned } from './signed.ts'

export const accountCatalogue = {
  texts: { ownData, accounts, people, secondFactor, outbox },
  reasons: accountReasons,
  messages: accountMessages,
  acts: accountActs,
  sections: { people: 'Кызматкерлер' },
  kept: accountKept,
  signed: accountSigned,
}
