import type { AccountMessages } from '#app/domain/accounts/messages.ts'
import type { MessageText, MessageTexts } from '#app/domain/messages.ts'

const message = (subject: string, text: string): MessageText => ({ subject, text })

export const accountMessages: MessageTexts<AccountMessages> = {
  'confirm-code': ({ code }) =>
    message(
      'Ashar: confirmation code',
      `Ashar: your code is ${code}. It works for 10 minutes. Do not tell it to anybody.`,
    ),
  'already-registered': () =>
    message(
      'Ashar: you are already registered',
      'Ashar: you are already registered. Sign in with your password, or choose a new one if you forgot it. If it was not you, do nothing.',
    ),
  'password-code': ({ code }) =>
    message(
      'Ashar: code for a new password',
      `Ashar: code for a new password ${code}. It works for 10 minutes. If you did not ask for it, do not tell the code to anybody.`,
    ),
  'no-account': () =>
    message(
      'Ashar: no such account',
      'Ashar: nobody is registered with this phone or e-mail. Try another phone or e-mail, or register.',
    ),
  'contact-code': ({ code }) =>
    message(
      'Ashar: confirmation code',
      `Ashar: the code for a new phone or e-mail is ${code}. It works for 10 minutes. Do not tell it to anybody.`,
    ),
  'contact-of-another': () =>
    message(
      'Ashar: you are already registered',
      'Ashar: somebody wanted to write this phone or e-mail into another account. It stands in your account, and nothing has changed.',
    ),
  'contact-changed': ({ channel, to }) =>
    message(
      'Ashar: your account is reached elsewhere',
      `${channel === 'sms' ? `Ashar: the phone of your account is now ${to}.` : `Ashar: the e-mail of your account is now ${to}.`} If it was not you, choose a new password at once by the phone or e-mail that is left in the account.`,
    ),
  'contact-replacing': ({ to }) =>
    message(
      'Ashar: somebody asks to replace your contact',
      `Ashar: a member of staff of the ayil okmotu asks, by a document, to replace the contact of your account by ${to}. It takes effect only with a second signature, no sooner than three days from now. If this is not you, tell the ayil okmotu at once.`,
    ),
  'contact-replaced': ({ to }) =>
    message(
      'Ashar: your contact was replaced',
      `Ashar: by a document the ayil okmotu replaced the contact of your account by ${to}; the old ones are gone. If you have forgotten your password, ask for a code there and choose a new one. If this is not you, tell the ayil okmotu at once.`,
    ),
  'colleague-added': ({ name }) =>
    message(
      'Ashar: you can sign in as staff',
      `Ashar: ${name}, you can now sign in as staff. Choose a password.`,
    ),
  'admin-invited': ({ name }) =>
    message(
      'Ashar: a new admin',
      `Ashar: the platform's admin has invited one more admin to your municipality: ${name}. If you did not expect this, ask the platform's admin.`,
    ),
  'second-factor-reset': () =>
    message(
      'Ashar: your sign-in code was taken away',
      'Ashar: an admin took your sign-in code away. Set it up anew when you next sign in. If you did not ask for this, tell the ayil okmotu at once.',
    ),
}
