// SPDX-License-Identifier: MIT

/// Durations in the form of ISO 8601 and XML Schema, such as `P1DT2H` or `PT0.5S`, exact to the attosecond.
enum ISO8601Duration {
    /// Reads a duration of weeks, days, hours, minutes and seconds; only the seconds can have a fraction.
    ///
    /// - Returns: `nil` for anything else. Years and months are refused, because their length depends on the date.
    static func parse(_ text: some StringProtocol) -> Duration? {
        var scanner = DigitScanner(text)
        let isNegative = scanner.skip("-")
        guard scanner.skip("P") else { return nil }
        var parts = Parts()
        guard parts.readUnits([("W", 604_800), ("D", 86_400)], from: &scanner) else { return nil }
        if scanner.skip("T") {
            let before = parts.count
            guard parts.readUnits([("H", 3600), ("M", 60), ("S", 1)], from: &scanner), parts.count > before else {
                return nil
            }
        }
        guard scanner.isAtEnd, parts.count > 0 else { return nil }
        let duration = Duration(secondsComponent: parts.seconds, attosecondsComponent: parts.attoseconds)
        return isNegative ? .zero - duration : duration
    }

    /// Writes a duration as days, hours, minutes and seconds, without those that are zero; `PT0S` for zero.
    static func format(_ duration: Duration) -> String {
        let isNegative = duration < .zero
        let seconds = duration.components.seconds.magnitude
        let attoseconds = duration.components.attoseconds.magnitude
        var date = ""
        var time = ""
        if seconds / 86_400 > 0 { date += "\(seconds / 86_400)D" }
        if seconds / 3600 % 24 > 0 { time += "\(seconds / 3600 % 24)H" }
        if seconds / 60 % 60 > 0 { time += "\(seconds / 60 % 60)M" }
        if attoseconds > 0 {
            time += "\(seconds % 60).\(fraction(attoseconds))S"
        } else if seconds % 60 > 0 || (date + time).isEmpty {
            time += "\(seconds % 60)S"
        }
        return (isNegative ? "-P" : "P") + date + (time.isEmpty ? "" : "T" + time)
    }

    private static func fraction(_ attoseconds: UInt64) -> String {
        var digits = Array(RFC3339.padded(attoseconds, to: 18).utf8)
        while digits.last == UInt8(ascii: "0") { digits.removeLast() }
        return String(decoding: digits, as: UTF8.self)
    }

    private struct Parts {
        var seconds: Int64 = 0
        var attoseconds: Int64 = 0
        var count = 0

        /// Reads numbers with units. The units are optional and must be in this order.
        mutating func readUnits(_ units: [(Unicode.Scalar, Int64)], from scanner: inout DigitScanner) -> Bool {
            var units = units[...]
            while let digits = scanner.digits() {
                let fraction = scanner.skip(".") ? scanner.digits() : []
                guard
                    let fraction, let unit = units.firstIndex(where: { scanner.skip($0.0) }),
                    fraction.isEmpty || units[unit].0 == "S",
                    add(digits, times: units[unit].1), addFraction(fraction)
                else { return false }
                units = units[(unit + 1)...]
                count += 1
            }
            return true
        }

        private mutating func add(_ digits: ArraySlice<UInt8>, times unit: Int64) -> Bool {
            guard let number = Int64(String(decoding: digits, as: UTF8.self)) else { return false }
            let (product, overflows) = number.multipliedReportingOverflow(by: unit)
            let (sum, overflowsToo) = seconds.addingReportingOverflow(product)
            seconds = sum
            return !overflows && !overflowsToo
        }

        private mutating func addFraction(_ digits: ArraySlice<UInt8>) -> Bool {
            // A `Duration` can't represent less than an attosecond.
            guard digits.dropFirst(18).allSatisfy({ $0 == UInt8(ascii: "0") }) else { return false }
            var value: Int64 = 0
            for digit in digits.prefix(18) { value = value * 10 + Int64(digit - UInt8(ascii: "0")) }
            for _ in min(digits.count, 18)..<18 { value *= 10 }
            attoseconds += value
            return true
        }
    }
}
