import type { Me } from 'shared/protocol'
import { useTranslate } from '../state/language.ts'
import { knowMe } from '../state/person.ts'
import { Button, Dialog } from '../ui/index.ts'
import { IntroductionForm } from './IntroductionForm.tsx'

/** How the others see this person, to change it. */
export function AboutMe({ me, onClose }: { readonly me: Me; onClose(): void }) {
  const { t } = useTranslate()
  const form = 'about-me'
  return (
    <Dialog
      title={t('shell.introduce.change')}
      size="small"
      isOpen
      onClose={onClose}
      closeLabel={t('shell.close')}
      footer={
        <>
          <Button onPress={onClose}>{t('shell.cancel')}</Button>
          <Button type="submit" form={form} variant="primary">
            {t('shell.introduce.save')}
          </Button>
        </>
      }
    >
      <IntroductionForm
        id={form}
        me={me}
        onDone={(changed) => {
          knowMe(changed)
          onClose()
        }}
      />
    </Dialog>
  )
}
