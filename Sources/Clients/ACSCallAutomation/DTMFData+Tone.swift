// SPDX-License-Identifier: MIT

extension DTMFData {
    /// The key that was pressed.
    ///
    /// The service sends digits as such, unlike in its other requests and events, and does not document how it spells
    /// the other keys. `*` and `asterisk`, or `#` and `pound`, are the same tone. An unknown spelling is kept as sent.
    public var tone: DTMFTone {
        switch text {
        case "0": .zero
        case "1": .one
        case "2": .two
        case "3": .three
        case "4": .four
        case "5": .five
        case "6": .six
        case "7": .seven
        case "8": .eight
        case "9": .nine
        case "#": .pound
        case "*": .asterisk
        default: DTMFTone(rawValue: text)
        }
    }
}
