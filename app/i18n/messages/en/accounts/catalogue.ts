import { accountMessages } from './account-messages.ts'
import { accountReasons, accounts } from './accounts.ts'
import { accountActs } from './acts.ts'
import { outbox, people } from './people.ts'
import { secondFactor } from './second-factor.ts'

export const accountCatalogue = {
  texts: { accounts, people, secondFactor, outbox },
  reasons: accountReasons,
  messages: accountMessages,
  acts: accountActs,
  sections: { people: 'Staff' },
}
