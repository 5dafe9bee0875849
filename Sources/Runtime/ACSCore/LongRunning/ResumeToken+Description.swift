// SPDX-License-Identifier: MIT

extension ResumeToken: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// The operation and its endpoint, such as `PhoneNumbersClient.purchase at https://contoso.communication.azure.com`.
    ///
    /// The addresses in the token may name a phone number, and are left out. To store the token, use ``string``.
    public var description: String { "\(contents.operation) at \(contents.endpoint)" }

    /// The same as ``description``.
    public var debugDescription: String { description }

    /// Shows what ``description`` shows.
    public var customMirror: Mirror { Mirror(self, children: ["description": description]) }
}
