import { useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  file: File | null;
  disabled: boolean;
  onChoose: (file: File) => void;
}

/** Takes a file by choosing or by dropping. */
export function FilePicker({ file, disabled, onChoose }: Props) {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent, isOver: boolean) => {
    event.preventDefault();
    setOver(isOver && !disabled);
  };
  return (
    // Dropping is a shortcut for the mouse; the input inside serves everybody.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={over ? 'drop drop-over' : 'drop'}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        const dropped = event.dataTransfer.files[0];
        if (dropped !== undefined && !disabled) onChoose(dropped);
      }}
    >
      <label htmlFor="import-file">{t('imports.file')}</label>
      <p className="quiet">
        {file === null ? t('imports.drop') : t('imports.chosen', { name: file.name })}
      </p>
      <input
        id="import-file"
        type="file"
        accept=".csv,.txt,.json,text/csv,text/plain,application/json"
        disabled={disabled}
        onChange={({ target }) => {
          const chosen = target.files?.[0];
          if (chosen !== undefined) onChoose(chosen);
        }}
      />
    </div>
  );
}
