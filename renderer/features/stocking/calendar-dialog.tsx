import { useState } from 'react';
import { checkStoreCalendar } from '../../../shared/stocking/check-store-calendar.ts';
import type { StoreCalendar } from '../../../shared/stocking/store-calendar.ts';
import { setStoreCalendar } from '../../data/commands/store-calendar-commands.ts';
import { useAct } from '../../live/use-act.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { EditDialog } from '../../ui/edit-dialog.tsx';
import { Row, Stack } from '../../ui/stack.tsx';
import { TextArea } from '../../ui/text-field.tsx';
import styles from './calendar-dialog.module.css';
import { listRefused } from './refused-sentences.ts';
import { words } from './words.ts';

type DialogProps = { readonly calendar: StoreCalendar; readonly onClose: () => void };

/** On which days deliveries are taken and orders sent, and the days of neither. */
export function CalendarDialog({ calendar, onClose }: DialogProps) {
  const act = useAct();
  const [deliveryDays, setDeliveryDays] = useState(calendar.deliveryDays);
  const [orderDays, setOrderDays] = useState(calendar.orderDays);
  const [holidays, setHolidays] = useState(calendar.holidays.join('\n'));
  const [refusal, setRefusal] = useState<string | null>(null);
  const save = async () => {
    const next = { deliveryDays, orderDays, holidays: datesIn(holidays) };
    const [fault] = checkStoreCalendar(next);
    if (fault !== undefined) {
      setRefusal(fault.code === 'no-date' ? words.noDate(fault.text) : words.tooManyHolidays);
      return;
    }
    const answer = await act((book) => setStoreCalendar(book, next), {
      saved: words.calendarSaved,
      refused: listRefused,
    });
    if (answer.kind === 'saved') onClose();
  };
  return (
    <EditDialog title={words.calendarTitle} saveLabel={words.saveCalendar} onSave={() => void save()} onClose={onClose}>
      <Stack>
        <Weekdays title={words.deliveryDays} days={deliveryDays} onDays={setDeliveryDays} />
        <Weekdays title={words.orderDays} days={orderDays} onDays={setOrderDays} />
        <TextArea
          label={words.holidays}
          hint={words.holidaysHint}
          optional
          rows={4}
          value={holidays}
          refusal={refusal}
          onValueChange={(text) => {
            setHolidays(text);
            setRefusal(null);
          }}
        />
      </Stack>
    </EditDialog>
  );
}

function datesIn(text: string): readonly string[] {
  return text.split(/[\s,;]+/).filter((part) => part !== '');
}

type WeekdaysProps = {
  readonly title: string;
  readonly days: readonly number[];
  readonly onDays: (days: readonly number[]) => void;
};

function Weekdays({ title, days, onDays }: WeekdaysProps) {
  return (
    <fieldset className={styles['days']}>
      <legend>{title}</legend>
      <Row>
        {words.weekdays.map((name, at) => (
          <Checkbox
            key={name}
            label={name}
            checked={days.includes(at + 1)}
            onCheckedChange={(checked) =>
              onDays(checked ? [...days, at + 1].sort() : days.filter((day) => day !== at + 1))
            }
          />
        ))}
      </Row>
    </fieldset>
  );
}
