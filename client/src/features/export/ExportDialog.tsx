import { FileDown } from 'lucide-react'
import { useState } from 'react'
import { type InterfaceLang, interfaceLanguages } from 'shared/i18n'
import { type Paper, papers } from 'shared/protocol'
import { useNavigate, useTranslate } from '../../state/index.ts'
import { useSession } from '../../state/session.ts'
import { Button, Dialog, RadioList, Segmented, Select } from '../../ui/index.ts'
import styles from './ExportDialog.module.css'
import { PicturePreview, TextPreview } from './Preview.tsx'

/** What can be taken out today; what comes later is not offered. */
const offered = {
  chart: ['pdf', 'png', 'svg', 'json', 'mmd'],
  raci: ['pdf', 'png', 'svg', 'csv', 'json'],
  findings: ['pdf', 'csv', 'json'],
} as const
type View = keyof typeof offered
type Format = (typeof offered)[View][number]

/** Formats that are a sheet of paper. */
const drawn: ReadonlySet<Format> = new Set(['pdf', 'png', 'svg'])

/** Takes the chart or the map out as a file, drawn by the server from the model. */
export function ExportDialog({ isOpen, onClose }: { readonly isOpen: boolean; onClose(): void }) {
  const { t, lang: reader } = useTranslate()
  const { id } = useSession()
  const { view: here } = useNavigate()
  const [view, setView] = useState<View>(here === 'raci' || here === 'findings' ? here : 'chart')
  const [chosen, setFormat] = useState<Format>('pdf')
  const [lang, setLang] = useState<InterfaceLang>(reader)
  const [paper, setPaper] = useState<Paper>('A4')
  const [isLandscape, setLandscape] = useState(true)
  const formats: readonly Format[] = offered[view]
  const format = formats.includes(chosen) ? chosen : 'pdf'
  const isDrawn = drawn.has(format)
  const addressOf = (as: Format) => {
    const sheet = drawn.has(as) ? { paper, landscape: isLandscape ? '1' : '0' } : {}
    return `/api/designs/${id}/export?${new URLSearchParams({ view, format: as, lang, ...sheet })}`
  }
  return (
    <Dialog
      title={t('findings.export.title')}
      isOpen={isOpen}
      onClose={onClose}
      closeLabel={t('shell.close')}
      size="large"
      footer={
        <>
          <Button onPress={onClose}>{t('shell.cancel')}</Button>
          <a className={styles.download} href={addressOf(format)} download onClick={onClose}>
            <FileDown aria-hidden />
            {t('findings.export.download')}
          </a>
        </>
      }
    >
      <div className={styles.columns}>
        <div className={styles.fields}>
          <Segmented<View>
            label={t('findings.export.view')}
            value={view}
            onChange={setView}
            items={[
              { value: 'chart', label: t('findings.export.chart') },
              { value: 'raci', label: t('findings.export.raci') },
              { value: 'findings', label: t('findings.export.findings') },
            ]}
          />
          <RadioList<Format>
            label={t('findings.export.format')}
            value={format}
            onChange={setFormat}
            items={formats.map((one) => ({
              value: one,
              label: t(`findings.export.${view === 'findings' && one === 'json' ? 'report' : one}`),
            }))}
          />
          <div className={styles.row}>
            <Select<InterfaceLang>
              label={t('findings.export.language')}
              value={lang}
              onChange={setLang}
              items={(Object.keys(interfaceLanguages) as InterfaceLang[]).map((one) => ({
                value: one,
                label: interfaceLanguages[one],
              }))}
            />
            {isDrawn ? (
              <>
                <Select<Paper>
                  label={t('findings.export.paper')}
                  value={paper}
                  onChange={setPaper}
                  items={papers.map((one) => ({
                    value: one,
                    label: one === 'letter' ? t('findings.export.letter') : one,
                  }))}
                />
                <Segmented<'portrait' | 'landscape'>
                  label={t('findings.export.orientation')}
                  value={isLandscape ? 'landscape' : 'portrait'}
                  onChange={(next) => setLandscape(next === 'landscape')}
                  items={[
                    { value: 'portrait', label: t('findings.export.portrait') },
                    { value: 'landscape', label: t('findings.export.landscape') },
                  ]}
                />
              </>
            ) : null}
          </div>
        </div>
        <figure className={styles.preview}>
          {isDrawn ? (
            <PicturePreview key={addressOf('png')} address={addressOf('png')} />
          ) : (
            <TextPreview key={addressOf(format)} address={addressOf(format)} />
          )}
        </figure>
      </div>
    </Dialog>
  )
}
