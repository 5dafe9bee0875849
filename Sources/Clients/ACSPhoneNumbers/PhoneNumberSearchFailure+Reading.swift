// SPDX-License-Identifier: MIT

import ACSCore

extension PhoneNumberSearchFailure {
    /// Reads a word, a number, or the code of an error that is an object: the reason for a failure must not hide the
    /// search that it belongs to.
    public init(from decoder: any Decoder) throws {
        self.init(rawValue: try ServiceErrorCode(from: decoder).rawValue)
    }
}
