// Round times between two, in Coordinated Universal Time.

const minute = 60 * 1000;
const hour = 60 * minute;
const day = 24 * hour;
const steps = [minute, 5 * minute, 15 * minute, hour, 3 * hour, 6 * hour, 12 * hour, day, 2 * day, 7 * day, 14 * day];

/** At most so many, as the step that is round and long enough allows. */
export function ticksOf(start, end, most) {
  const step = steps.find(length => (end - start) / length <= most);
  if (!step)
    return monthsOf(start, end, most);
  const ticks = [];
  for (let time = Math.ceil(start / step) * step; time <= end; time += step)
    ticks.push({ time, label: labelOf(time, step) });
  return ticks;
}

const labelOf = (time, step) => new Date(time).toISOString().slice(...(step < day && time % day !== 0 ? [11, 16] : [0, 10]));

/** Months, years or more of them. */
function monthsOf(start, end, most) {
  const months = (end - start) / (30 * day);
  const step = [1, 3, 6, 12, 24, 60, 120, 600, 1200].find(length => months / length <= most) ?? 12000;
  const first = new Date(start);
  const ticks = [];
  for (let month = Math.ceil((first.getUTCFullYear() * 12 + first.getUTCMonth() + 1) / step) * step; ; month += step) {
    const time = Date.UTC(Math.floor(month / 12), month % 12);
    if (time > end)
      return ticks;
    ticks.push({ time, label: new Date(time).toISOString().slice(0, step % 12 === 0 ? 4 : 7) });
  }
}
