export const outcomes = {
  'outcome.majority-hours.title': 'Hours with a majority',
  'outcome.majority-hours.short': 'Majority',
  'outcome.majority-hours.about':
    'Hours in which an adversary holds more than half of all hash rate that runs.',
  'outcome.rocof-ercot.title': 'Rate of change of frequency, ERCOT',
  'outcome.rocof-ercot.short': 'Rate, ERCOT',
  'outcome.rocof-ercot.about':
    'How fast frequency rises at first after the largest drop of load. Rests on an inertia that is judged.',
  'outcome.peak-hz-ercot.title': 'Highest frequency, above 60 Hz, ERCOT',
  'outcome.peak-hz-ercot.short': 'Frequency, ERCOT',
  'outcome.peak-hz-ercot.about':
    'Greatest rise of frequency after the largest drop of load, by a calibrated response of the second order: an upper bound on unverified anchors.',
  'outcome.oscillation-ercot.title': 'Oscillation driven by a swing, ERCOT',
  'outcome.oscillation-ercot.short': 'Oscillation, ERCOT',
  'outcome.oscillation-ercot.about':
    'Envelope of the oscillation that a load swung in step can drive at the resonance of the slowest mode: an upper bound on judged numbers.',
  'outcome.peak-hz-eastern.title': 'Highest frequency, above 60 Hz, Eastern',
  'outcome.peak-hz-eastern.short': 'Frequency, Eastern',
  'outcome.peak-hz-eastern.about':
    'Greatest rise of frequency after the largest drop of load, by the measured response of the grid, in the order of magnitude: an upper bound on unverified anchors.',
  'outcome.oscillation-eastern.title': 'Oscillation driven by a swing, Eastern',
  'outcome.oscillation-eastern.short': 'Oscillation, Eastern',
  'outcome.oscillation-eastern.about':
    'Envelope of the oscillation that a load swung in step can drive at the resonance of the slowest mode: an upper bound on judged numbers.',
  'outcome.peak-hz-western.title': 'Highest frequency, above 60 Hz, Western',
  'outcome.peak-hz-western.short': 'Frequency, Western',
  'outcome.peak-hz-western.about':
    'Greatest rise of frequency after the largest drop of load, by the measured response of the grid, in the order of magnitude: an upper bound on unverified anchors.',
  'outcome.oscillation-western.title': 'Oscillation driven by a swing, Western',
  'outcome.oscillation-western.short': 'Oscillation, Western',
  'outcome.oscillation-western.about':
    'Envelope of the oscillation that a load swung in step can drive at the resonance of the slowest mode: an upper bound on judged numbers.',
  'outcome.access-site-days.title': 'Access to sites’ networks',
  'outcome.access-site-days.short': 'Access',
  'outcome.access-site-days.about':
    'Sites of the nation on which planted code can look about, times the days it is there. Sites are taken to be alike.',
  'outcome.sensitive-site-days.title': 'Access near sensitive places',
  'outcome.sensitive-site-days.short': 'Near sensitive places',
  'outcome.sensitive-site-days.about':
    'The same at sites near military or other sensitive places, taken to be as likely hit as others.',
  'outcome.colocated-mw-exposed.title': 'Other computing exposed',
  'outcome.colocated-mw-exposed.short': 'Computing exposed',
  'outcome.colocated-mw-exposed.about':
    'Load of other computing on the same sites and networks that planted code can reach on its worst day.',
  'outcome.mw-swing-eastern.title': 'Load swung in step, Eastern',
  'outcome.mw-swing-eastern.short': 'Swing, Eastern',
  'outcome.mw-swing-eastern.about':
    'The greatest load that planted code can switch on and off in step on this grid.',
  'outcome.mw-swing-western.title': 'Load swung in step, Western',
  'outcome.mw-swing-western.short': 'Swing, Western',
  'outcome.mw-swing-western.about':
    'The greatest load that planted code can switch on and off in step on this grid.',
  'outcome.mw-swing-ercot.title': 'Load swung in step, ERCOT',
  'outcome.mw-swing-ercot.short': 'Swing, ERCOT',
  'outcome.mw-swing-ercot.about':
    'The greatest load that planted code can switch on and off in step on ERCOT’s grid.',
  'outcome.duty-paid.title': 'Duty paid on machines',
  'outcome.duty-paid.short': 'Duty paid',
  'outcome.duty-paid.about':
    'Duty paid at home on the machines delivered over the horizon, at today’s price of new machines.',
  'outcome.trough-national-pct.title': 'Lowest week of national hash rate',
  'outcome.trough-national-pct.short': 'Lowest week',
  'outcome.trough-national-pct.about':
    'The lowest seven-day mean of the nation’s hash rate, as a share of the same future without the threat.',
  'outcome.trough-national-ehs.title': 'Greatest loss in a week',
  'outcome.trough-national-ehs.short': 'Greatest loss',
  'outcome.trough-national-ehs.about':
    'The greatest seven-day mean loss of the nation’s hash rate against the same future without the threat.',
  'outcome.trough-day.title': 'Days to the lowest point',
  'outcome.trough-day.short': 'Days to lowest',
  'outcome.trough-day.about': 'Days from the onset of the threat to the lowest week.',
  'outcome.lost-ehs-days.title': 'Hash rate lost',
  'outcome.lost-ehs-days.short': 'Lost',
  'outcome.lost-ehs-days.about':
    'Hash rate lost over the whole horizon against the same future without the threat, hash rate times days.',
  'outcome.days-below-90.title': 'Days under 90 %',
  'outcome.days-below-90.short': 'Under 90 %',
  'outcome.days-below-90.about':
    'Days on which the weekly mean stands under 90 % of the same future without the threat.',
  'outcome.days-below-75.title': 'Days under 75 %',
  'outcome.days-below-75.short': 'Under 75 %',
  'outcome.days-below-75.about':
    'Days on which the weekly mean stands under 75 % of the same future without the threat.',
  'outcome.days-below-50.title': 'Days under 50 %',
  'outcome.days-below-50.short': 'Under 50 %',
  'outcome.days-below-50.about':
    'Days on which the weekly mean stands under half of the same future without the threat.',
  'outcome.days-to-regain-50.title': 'Days to regain half of the loss',
  'outcome.days-to-regain-50.short': 'Half regained',
  'outcome.days-to-regain-50.about':
    'Days from the onset until half of the greatest loss is regained; the rest of the horizon if that never happens.',
  'outcome.days-to-regain-90.title': 'Days to regain 90 % of the loss',
  'outcome.days-to-regain-90.short': '90 % regained',
  'outcome.days-to-regain-90.about':
    'Days from the onset until nine tenths of the greatest loss are regained; the rest of the horizon if that never happens.',
  'outcome.lowest-national-share.title': 'Lowest share of the network',
  'outcome.lowest-national-share.short': 'Lowest share',
  'outcome.lowest-national-share.about':
    'The lowest seven-day mean of the nation’s share of the network’s hash rate.',
  'outcome.network-trough-pct.title': 'Lowest week of the network',
  'outcome.network-trough-pct.short': 'Network’s lowest week',
  'outcome.network-trough-pct.about':
    'The lowest seven-day mean of the network’s hash rate, as a share of the same future without the threat.',
  'outcome.slowest-interval.title': 'Slowest day’s block interval',
  'outcome.slowest-interval.short': 'Slowest interval',
  'outcome.slowest-interval.about': 'The longest expected time between blocks of any day.',
  'outcome.slowest-interval-excess.title': 'Slowest block interval, excess',
  'outcome.slowest-interval-excess.short': 'Interval, excess',
  'outcome.slowest-interval-excess.about':
    'The greatest excess of a day’s expected block interval over that of the same future without the threat.',
  'outcome.longest-epoch.title': 'Longest difficulty epoch',
  'outcome.longest-epoch.short': 'Longest epoch',
  'outcome.longest-epoch.about':
    'The longest time between two retargets; the running epoch counts with its age.',
  'outcome.deepest-retarget.title': 'Deepest retarget',
  'outcome.deepest-retarget.short': 'Deepest retarget',
  'outcome.deepest-retarget.about': 'The greatest fall of difficulty at a retarget.',
  'outcome.blocks-not-mined.title': 'Blocks not mined',
  'outcome.blocks-not-mined.short': 'Blocks lost',
  'outcome.blocks-not-mined.about': 'Expected blocks fewer than in the same future without the threat.',
  'outcome.income-lost.title': 'Miners’ income lost',
  'outcome.income-lost.short': 'Income lost',
  'outcome.income-lost.about':
    'Income of the nation’s miners lost against the same future without the threat, before power and other cost; negative if they gained.',
  'outcome.replacement-cost.title': 'Cost to repair and replace',
  'outcome.replacement-cost.short': 'Repair and replace',
  'outcome.replacement-cost.about':
    'Machines destroyed, control boards swapped and technicians’ days, at the prices drawn.',
  'outcome.peak-adversary-share.title': 'Adversary’s highest share',
  'outcome.peak-adversary-share.short': 'Adversary’s peak',
  'outcome.peak-adversary-share.about':
    'The highest share of all running hash rate in an adversary’s hands at one moment.',
  'outcome.adversary-share-days.title': 'Adversary’s share over time',
  'outcome.adversary-share-days.short': 'Adversary, days',
  'outcome.adversary-share-days.about':
    'The adversary’s share of the network, summed over days; hours count as their part of a day.',
  'outcome.double-spend-6.title': 'Double spend at six confirmations',
  'outcome.double-spend-6.short': 'Double spend',
  'outcome.double-spend-6.about':
    'The chance that an adversary with the highest share reached overtakes six confirmations: strict, no head start, no limit in time.',
  'outcome.machines-destroyed.title': 'Machines destroyed',
  'outcome.machines-destroyed.short': 'Destroyed',
  'outcome.machines-destroyed.about': 'Machines scrapped for good, apart from those retired by age.',
  'outcome.mw-at-once-ercot.title': 'Load dropped at once, ERCOT',
  'outcome.mw-at-once-ercot.short': 'ERCOT at once',
  'outcome.mw-at-once-ercot.about':
    'Load of miners that drops within seconds on the Texas grid, largest single event.',
  'outcome.mw-at-once-eastern.title': 'Load dropped at once, Eastern',
  'outcome.mw-at-once-eastern.short': 'Eastern at once',
  'outcome.mw-at-once-eastern.about':
    'Load of miners that drops within seconds on the Eastern Interconnection, largest single event.',
  'outcome.mw-at-once-western.title': 'Load dropped at once, Western',
  'outcome.mw-at-once-western.short': 'Western at once',
  'outcome.mw-at-once-western.about':
    'Load of miners that drops within seconds on the Western Interconnection, largest single event.',
  'outcome.lever-cost.title': 'Cost of the levers',
  'outcome.lever-cost.short': 'Levers',
  'outcome.lever-cost.about': 'What the arm’s levers cost over the horizon.',
  'outcome.capacity-end-pct.title': 'Capacity at the end',
  'outcome.capacity-end-pct.short': 'Capacity at end',
  'outcome.capacity-end-pct.about':
    'The nation’s machines at the end of the horizon, running or not, as a share of the same future without the threat.',
  'operator.baseline_ehs.title': 'Hash rate at the start',
  'operator.baseline_ehs.about': 'Running hash rate at the start.',
  'operator.hit_ehs.title': 'Hit',
  'operator.hit_ehs.about': 'Running hash rate at the start of the machines that were hit.',
  'operator.lost_ehs_days.title': 'Lost',
  'operator.lost_ehs_days.about': 'Hash rate lost against the same future without the threat.',
  'operator.income_lost_usd.title': 'Income lost',
  'operator.income_lost_usd.about': 'Income lost against the same future without the threat, before cost.',
  'operator.days_below_break_even.title': 'Days below break-even',
  'operator.baseline_mw.title': 'Power at the start',
  'operator.baseline_mw.about': 'Load of the sites at the start, machines and what they need beside.',
  'operator.scrapped_usd.title': 'Cost to replace what was scrapped',
  'operator.scrapped_usd.about':
    'Machines scrapped beyond those of the same future without the threat, at today’s price of new ones.',
  'operator.days_below_break_even.about': 'Days on which the hashprice does not pay the operator’s power.',
} as const;
