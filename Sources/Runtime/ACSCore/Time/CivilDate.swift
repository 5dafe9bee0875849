// SPDX-License-Identifier: MIT

/// Converts between days since 1970-01-01 and dates of the proleptic Gregorian calendar.
///
/// FoundationEssentials has the Gregorian `Calendar`, but one lookup there costs more than decoding a whole small
/// response.
///
/// Days are an `Int`, seconds always an `Int64`: on watches, `Int` has 32 bits, which overflow in 2038.
enum CivilDate {
    /// Returns the number of days from 1970-01-01 to a date. The date must exist.
    static func days(year: Int, month: Int, day: Int) -> Int {
        // Years that begin in March have the leap day at the end, so that one formula gives the days before each month.
        let shiftedYear = month > 2 ? year : year - 1
        let era = floorDivide(shiftedYear, by: 400).quotient
        let yearOfEra = shiftedYear - era * 400
        let monthFromMarch = (month + 9) % 12
        let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - daysFromMarch0000To1970
    }

    /// Returns the date that is a number of days after 1970-01-01.
    static func date(days: Int) -> (year: Int, month: Int, day: Int) {
        let (era, dayOfEra) = floorDivide(days + daysFromMarch0000To1970, by: 146_097)
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let monthFromMarch = (5 * dayOfYear + 2) / 153
        let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
        let year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
        return (year, month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
    }

    /// Whether a date exists in the calendar.
    static func exists(year: Int, month: Int, day: Int) -> Bool {
        guard (1...12).contains(month), day >= 1 else { return false }
        switch month {
        case 4, 6, 9, 11: return day <= 30
        case 2: return day <= (isLeap(year) ? 29 : 28)
        default: return day <= 31
        }
    }

    /// Divides and rounds down, also for negative numbers.
    static func floorDivide<Number: SignedInteger>(
        _ dividend: Number,
        by divisor: Number
    ) -> (quotient: Number, remainder: Number) {
        let (quotient, remainder) = dividend.quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }

    private static let daysFromMarch0000To1970 = 719_468

    private static func isLeap(_ year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }
}
