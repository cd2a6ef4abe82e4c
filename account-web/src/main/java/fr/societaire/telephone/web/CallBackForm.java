package fr.societaire.telephone.web;

import fr.societaire.telephone.AskCallBack;
import java.time.Instant;

/** What somebody types to be called back. */
public class CallBackForm {
    private String caller;
    private String phone;
    private String memberNumber;
    private String supportCode;

    AskCallBack wish(Instant start) {
        return new AskCallBack(caller, phone, memberNumber, supportCode, start);
    }

    public String getCaller() {
        return caller;
    }

    public void setCaller(String caller) {
        this.caller = caller;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getMemberNumber() {
        return memberNumber;
    }

    public void setMemberNumber(String memberNumber) {
        this.memberNumber = memberNumber;
    }

    public String getSupportCode() {
        return supportCode;
    }

    public void setSupportCode(String supportCode) {
        this.supportCode = supportCode;
    }
}
