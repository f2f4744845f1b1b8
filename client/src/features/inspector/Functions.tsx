import { Plus, Trash2 } from 'lucide-react'
import type { Body, Lang } from 'shared/model'
import { useAccess, useBoundText, useDesignPart, useReader, useRun, useTranslate } from '../../state/index.ts'
import { Button, classes, IconButton } from '../../ui/index.ts'
import styles from './fields.module.css'
import { useOthersIn } from './fields.tsx'
import { Section } from './Section.tsx'
import { SharedText } from './SharedText.tsx'

/** What a body is for: a list, each written in every language, by several people at once. */
export function Functions({ body }: { readonly body: Body }) {
  const { t } = useTranslate()
  const { canEdit } = useAccess()
  const { lang } = useReader()
  const languages = useDesignPart((design) => design.languages)
  const run = useRun()
  const functions = body.functions ?? []
  const setList = (value: readonly [] | null) =>
    run({ type: 'setField', collection: 'bodies', id: body.id, field: 'functions', value })
  return (
    <Section
      title={t('inspector.functions')}
      count={functions.length}
      action={
        canEdit ? (
          <IconButton
            size="small"
            label={t('inspector.addFunction')}
            onPress={() => run({ type: 'addFunction', bodyId: body.id, words: { [lang]: '' } })}
          >
            <Plus aria-hidden />
          </IconButton>
        ) : null
      }
    >
      {functions.map((_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a function has no other name than its place
        <div key={index} className={styles.words}>
          <div className={styles.sectionHead}>
            <span className={styles.label}>{t('inspector.functionN', { n: index + 1 })}</span>
            <span className={styles.space} />
            {canEdit ? (
              <IconButton
                size="small"
                label={t('inspector.removeFunction', { n: index + 1 })}
                onPress={() => run({ type: 'removeFunction', bodyId: body.id, index })}
              >
                <Trash2 aria-hidden />
              </IconButton>
            ) : null}
          </div>
          {languages.map((one) => (
            <FunctionText key={one} bodyId={body.id} index={index} lang={one} />
          ))}
        </div>
      ))}
      {functions.length === 0 ? (
        <div className={styles.buttons}>
          <Button
            size="small"
            isDisabled={!canEdit || body.functions == null}
            onPress={() => setList(null)}
            className={classes(body.functions == null && styles.unstated)}
          >
            {t('inspector.notStated')}
          </Button>
          <Button size="small" isDisabled={!canEdit || body.functions != null} onPress={() => setList([])}>
            {t('inspector.none')}
          </Button>
        </div>
      ) : null}
    </Section>
  )
}

function FunctionText({ bodyId, index, lang }: { bodyId: string; index: number; lang: Lang }) {
  const { t } = useTranslate()
  const bound = useBoundText({ of: 'function', bodyId, index, lang })
  const others = useOthersIn({ collection: 'bodies', id: bodyId, field: 'functions' }, `${index}/${lang}`)
  if (!bound) return null
  const label = t('inspector.inLanguage', {
    field: t('inspector.functionN', { n: index + 1 }),
    language: lang,
  })
  return <SharedText bound={bound} lang={lang} label={label} others={others} />
}
